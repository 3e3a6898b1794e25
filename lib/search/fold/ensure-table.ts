import { isFoldable } from "./simplified";

/** Makes sure that a text can be folded, fetching the table of traditional characters if necessary. */
export async function readyToFold(text: string): Promise<void> {
  if (!isFoldable(text)) await readyToFoldAll();
}

/** Makes sure that any text can be folded. */
export async function readyToFoldAll(): Promise<void> {
  await import("./traditional");
}
