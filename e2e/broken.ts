import { expect, type Page } from "@playwright/test";

/** Waits until a page has painted its heading, while what hangs goes on hanging. */
export async function expectReadable(page: Page): Promise<void> {
  await expect(page.locator("h1").first()).toBeVisible();
  // Visible is what has a box; painted is what the browser says of the first words.
  const painted = () => performance.getEntriesByType("paint").some(({ name }) => name === "first-contentful-paint");
  await expect.poll(() => page.evaluate(painted)).toBe(true);
}

/** Storage as it may be, each put into a page before its scripts. */
export const STORAGE_FAULTS: readonly (readonly [what: string, breakStorage: () => void])[] = [
  [
    "throws",
    () => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new Error("no");
        },
      });
    },
  ],
  [
    "is full",
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  ],
];

/** Takes away what Safari 15.4, Chrome 105 and Firefox 110 do not have; put into a page before its scripts. */
export function takeLateFeatures(): void {
  for (const name of ["Highlight", "CSS.highlights", "Worker"])
    name.split(".").reduce<unknown>((from, key, i, keys) => {
      if (i < keys.length - 1) return Reflect.get(Object(from), key);
      return Reflect.deleteProperty(Object(from), key);
    }, globalThis);
  for (const name of ["toSorted", "toReversed", "toSpliced", "with"]) Reflect.deleteProperty(Array.prototype, name);
  Reflect.deleteProperty(Document.prototype, "caretPositionFromPoint");
}
