import type { LeftOut } from "../parse";
import { cutPassage, type Passage } from "../passages";
import { cutAt } from "../words";

/** The number of a line, as a court reporter prints it: ` 3        Q    …`. */
const NUMBERED = /^[^\S\n]*(\d{1,2})(?:[^\S\n]{2,}|\t|$)/u;
/** Fewer numbers in a row may be a list. */
const FEWEST = 8;
/**
 * And at least this share of the lines must be numbered: a short excerpt has a head, notes and page numbers around and between,
 * a third of the lines in one that was seen. That the numbers follow one another is the stronger sign.
 */
const SHARE = 0.5;
/** The number and the white space behind it are shorter than this, in UTF-16 units. */
const LONGEST = 80;

/**
 * Takes out the line numbers of a transcript: lines that nearly all begin with a number that exceeds the one before by
 * one, or is 1 at the top of a page.
 *
 * @returns the passages without them, and where they are: UTF-16 offsets in the source, end exclusive
 */
export function takeLineNumbers(passages: readonly Passage[]): {
  passages: readonly Passage[];
  leftOut: readonly LeftOut[];
} {
  const lines = passages.flatMap(({ words: { text } }) => text.split("\n").filter((line) => line.trim() !== ""));
  const numbers = lines.flatMap((line) => Number(NUMBERED.exec(line)?.[1] ?? Number.NaN)).filter((n) => n > 0);
  const following = numbers.filter((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1 || number === 1);
  if (following.length < FEWEST || following.length < lines.length * SHARE) return { passages, leftOut: [] };
  const leftOut: LeftOut[] = [];
  const without = passages.map((passage) => {
    if (passage.kind !== "paragraph") return passage;
    const { nodes, words } = passage;
    const borders = [0];
    for (const { index } of words.text.matchAll(/^/gm)) {
      const length = NUMBERED.exec(words.text.slice(index, index + LONGEST))?.[0].length ?? 0;
      if (length === 0) continue;
      leftOut.push([words.at[index] ?? 0, (words.at[index + length - 1] ?? 0) + 1]);
      borders.push(index, index + length);
    }
    const kept = cutAt(nodes, [...borders, words.text.length]).filter((_, i) => i % 2 === 0);
    return cutPassage(passage, [{ nodes: kept.flat() }])[0] ?? passage;
  });
  return { passages: without, leftOut };
}
