/** Milliseconds for which a page waits for its style sheet: longer than any that comes takes, and short to look at nothing. */
const PATIENCE = 1500;

/**
 * Shows the page without its style sheet where that does not come: a browser waits for it as long as the connection stands.
 * When it comes after all, it is applied.
 */
export function showWithoutStyles(): void {
  setTimeout(() => {
    for (const link of document.querySelectorAll<HTMLLinkElement>('head > link[rel="stylesheet"]')) {
      if (link.sheet !== null) continue;
      // What is for another medium is fetched, and not waited for.
      link.media = "print";
      link.addEventListener("load", () => {
        link.media = "all";
      });
    }
  }, PATIENCE);
}
