import type { Root } from "mdast";
import { type Edit, escapesIn } from "./edits";

/** Two arrows before the words of a line: in captions, somebody else speaks. */
const ARROWS = /^[^\S\n]*>>(?=[^\S\n]+\S)/;
/** Fewer may be a quotation within a quotation. */
const FEWEST = 3;

/**
 * Finds the arrows of captions whose lines follow one another: Markdown takes them for quotations, and the lines behind them
 * for the rest of these. In a letter, what stands before a quotation is a quotation or a blank line.
 *
 * @param text what the tree was parsed from
 * @returns edits that put a backslash before them
 */
export function captionArrows(root: Root, text: string): Edit[] {
  if (!text.includes(">>")) return [];
  const found: { from: number; isBehindWords: boolean }[] = [];
  let [offset, before] = [0, ""];
  for (const line of text.split("\n")) {
    const arrows = ARROWS.exec(line);
    const isBehindWords = before.trim() !== "" && !/^\s*>/.test(before);
    if (arrows !== null) found.push({ from: offset + arrows[0].length - 2, isBehindWords });
    offset += line.length + 1;
    before = line;
  }
  const behindWords = found.filter((one) => one.isBehindWords);
  if (found.length < FEWEST || behindWords.length * 2 < found.length) return [];
  return escapesIn(
    root,
    ["blockquote", "paragraph"],
    found.map(({ from }) => from),
  );
}
