import { displayWidth } from "../../text/display-width";
import { withoutCommands } from "../../text/visible";

/** How many characters of a line are shown on each side of a place: what fits a terminal of 80 columns in Chinese. */
const AROUND = 18;

/**
 * The line of a place with a caret under it, for a terminal.
 *
 * @param line the whole line
 * @param column 1-based, in UTF-16 units
 * @returns two lines: the part of the line around the place, and a caret below the character
 */
export function showPlace(line: string, column: number): string {
  const start = Math.max(0, column - 1 - AROUND);
  const before = clean(`${start > 0 ? "…" : ""}${line.slice(start, column - 1)}`);
  const after = clean(line.slice(column - 1, column - 1 + AROUND));
  const cut = column - 1 + AROUND < line.length ? "…" : "";
  return `${before}${after}${cut}\n${" ".repeat(displayWidth(before))}^`;
}

/** Removes what would move the caret, or turn the words around. */
function clean(text: string): string {
  return withoutCommands(text.replace(/[\t\u00A0]/g, " "));
}
