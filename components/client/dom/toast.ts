/** How long a toast is shown, in milliseconds: time to read five words twice; and one with something to press. */
const SHOWN_FOR = 4000;
const SHOWN_TO_BE_PRESSED = 12_000;

let clearing = 0;

/** Says something for a moment, on screen and to screen readers, in the language of the interface. */
export function toast(zh: string, en: string, more: readonly HTMLElement[] = []): void {
  const status = document.getElementById("status");
  if (!status) return;
  status.textContent = document.documentElement.dataset.ui === "zh" ? zh : en;
  for (const element of more) status.append(" ", element);
  clearTimeout(clearing);
  clearing = window.setTimeout(
    () => {
      status.textContent = "";
    },
    more.length > 0 ? SHOWN_TO_BE_PRESSED : SHOWN_FOR,
  );
}
