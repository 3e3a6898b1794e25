/** What is remembered of the reader's choices, in this browser alone; and of each interview, where they stopped. */
export type Choice = "view" | "theme" | "interface" | "type" | `at-${string}`;

const key = (choice: Choice): string => `duidu-${choice}`;

/** What was chosen last; null where nothing was, or where the browser keeps nothing for us. */
export function recall(choice: Choice): string | null {
  try {
    return localStorage.getItem(key(choice));
  } catch {
    return null;
  }
}

/** Remembers a choice, where the browser lets us. */
export function remember(choice: Choice, value: string): void {
  try {
    localStorage.setItem(key(choice), value);
  } catch {
    // Storage is switched off or full: the choice then holds for this page only.
  }
}
