/** How long the confirmation stays in sight, in milliseconds: time to read five words twice. */
const SHOWN_FOR = 4000;

let clearing = 0;

/** Copies the absolute link that a button stands for, and says so, aloud too. */
export async function copyLink(path: string): Promise<void> {
  await copyText(new URL(path, location.href).href, "链接已复制", "Link copied");
}

/** Copies a text, and says so. */
export async function copyText(text: string, zh: string, en: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(document.documentElement.dataset.ui === "zh" ? zh : en);
  } catch {
    // No clipboard outside https, or not allowed: give the text to be copied by hand.
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
