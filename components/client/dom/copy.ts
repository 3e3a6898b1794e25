/** How long the confirmation is shown, in milliseconds: time to read five words twice. */
const SHOWN_FOR = 4000;

let clearing = 0;

/** Copies a path as an absolute link, and confirms it. */
export async function copyLink(path: string): Promise<void> {
  await copyText(new URL(path, location.href).href, "链接已复制", "Link copied");
}

/** Copies a text, and confirms it on screen and to screen readers. */
export async function copyText(text: string, zh: string, en: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(document.documentElement.dataset.ui === "zh" ? zh : en);
  } catch {
    // The clipboard needs https and permission: show the text, to be copied by hand.
    say(text);
  }
}

function say(words: string): void {
  const status = document.getElementById("status");
  if (!status) return;
  status.textContent = words;
  clearTimeout(clearing);
  clearing = window.setTimeout(() => {
    status.textContent = "";
  }, SHOWN_FOR);
}
