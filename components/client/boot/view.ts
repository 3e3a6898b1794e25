import { storeChoice } from "../dom/storage";
import { VIEWS } from "../dom/view";
import { keepScroll } from "./keep-scroll";

const root = document.documentElement;

/** Checks the button of the current view. */
export function checkView(): void {
  const set = button(root.dataset.view ?? "both");
  if (set) set.checked = true;
}

/** Listens for changes of the view. */
export function listenForView(): void {
  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "view") choose(target.value);
  });
}

/** Switches to the next view. */
export function nextView(): void {
  const next = button(VIEWS[(VIEWS.indexOf(root.dataset.view ?? "both") + 1) % VIEWS.length] ?? "both");
  if (!next) return;
  next.checked = true;
  choose(next.value);
}

/** Sets and remembers the view, and removes the one in the address. */
function choose(view: string): void {
  keepScroll(() => {
    root.dataset.view = view;
  });
  storeChoice("view", view);
  const address = new URL(location.href);
  if (!address.searchParams.has("view")) return;
  address.searchParams.delete("view");
  history.replaceState(history.state, "", address);
}

function button(view: string): HTMLInputElement | null {
  const found = document.getElementById(`view-${view}`);
  return found instanceof HTMLInputElement ? found : null;
}
