import { isFoldable } from "./simplified";

/** Makes sure that a text can be folded, fetching the table of traditional characters when it takes that. */
export async function readyToFold(text: string): Promise<void> {
  if (!isFoldable(text)) await import("./traditional");
}
