/** How long the confirmation stays in sight, in milliseconds: time to read five words twice. */
const SHOWN_FOR = 4000;

let clearing = 0;

/** Copies the absolute link that a button stands for, and says so, aloud too. */
export async function copyLink(path: string): Promise<void> {
  const link = new URL(path, location.href).href;
  const chinese = document.documentElement.dataset.ui === "zh";
  try {
    await navigator.clipboard.writeText(link);
    say(chinese ? "链接已复制" : "Link copied");
  } catch {
    // No clipboard outside https, or not allowed: give the link to be copied by hand.
    say(link);
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
