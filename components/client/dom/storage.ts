/** What is remembered, in this browser only: the reader's choices, and where they stopped in each interview. */
export type Choice = "view" | "theme" | "interface" | "type" | "look" | "keys" | `at-${string}`;

const key = (choice: Choice): string => `duidu-${choice}`;

/** The last choice; null if there is none or storage is unavailable. */
export function readChoice(choice: Choice): string | null {
  try {
    return localStorage.getItem(key(choice));
  } catch {
    return null;
  }
}

/** Remembers a choice, if storage is available. */
export function storeChoice(choice: Choice, value: string): void {
  try {
    localStorage.setItem(key(choice), value);
  } catch {
    // Storage is disabled or full: the choice is lost with the page.
  }
}
