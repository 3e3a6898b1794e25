/** How long a toast is shown, in milliseconds: time to read five words twice; and one with something to press. */
const SHOWN_FOR = 4000;
const SHOWN_TO_BE_PRESSED = 12_000;

/** Says something for a moment, on screen and to screen readers, in the language of the interface. */
export function toast(zh: string, en: string, more: readonly HTMLElement[] = []): void {
  const status = document.getElementById("status");
  if (!status) return;
  status.textContent = document.documentElement.dataset.ui === "zh" ? zh : en;
  for (const element of more) status.append(" ", element);
  // Each part that is fetched on use has this in itself: who spoke last must be told by the page.
  const token = `${Math.random()}`;
  status.dataset.said = token;
  setTimeout(
    () => {
      if (status.dataset.said === token) status.textContent = "";
    },
    more.length > 0 ? SHOWN_TO_BE_PRESSED : SHOWN_FOR,
  );
}
