import { bilingual } from "./elements";
import { toast } from "./toast";

/** Says that what was asked for could not be had. */
export function sayMissing(): void {
  toast("没有取到所需的文件，请再试一次，或", "A file could not be fetched. Please try again, or", [reload()]);
}

/** Says that the site was built anew since this page was opened, so that what was asked for no longer belongs to it. */
export function sayOutdated(): void {
  toast("这一页打开之后，网站更新过，请", "The site was updated since this page was opened. Please", [reload()]);
}

/** The one script listens for what is pressed. */
function reload(): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "link";
  made.dataset.switch = "reload";
  made.append(...bilingual("重新载入这一页", "load the page again"));
  return made;
}
