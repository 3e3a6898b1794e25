/** How long a toast is shown, in milliseconds: time to read five words twice. */
const SHOWN_FOR = 4000;

let clearing = 0;

/** Says something for a moment, on screen and to screen readers, in the language of the interface. */
export function toast(zh: string, en: string): void {
  const status = document.getElementById("status");
  if (!status) return;
  status.textContent = document.documentElement.dataset.ui === "zh" ? zh : en;
  clearTimeout(clearing);
  clearing = window.setTimeout(() => {
    status.textContent = "";
  }, SHOWN_FOR);
}
