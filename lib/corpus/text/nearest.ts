import search from "approx-string-match";
import { editDistance } from "../../text/edit-distance";

/**
 * The candidate that a word was probably meant to be: the nearest by edit distance, at most one edit per three
 * characters (one for two characters), ignoring width and case.
 *
 * @returns null if none is near, or two are equally near
 */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  const own = fold(word);
  let best: { word: string; away: number } | null = null;
  let tied = false;
  for (const candidate of new Set(words)) {
    if (candidate === word) continue;
    const other = fold(candidate);
    const away = editDistance(own, other);
    if (away > allowed(Math.max([...own].length, [...other].length))) continue;
    tied = best !== null && best.away === away;
    if (best === null || away < best.away) best = { word: candidate, away };
  }
  return tied ? null : (best?.word ?? null);
}

/** Names of two characters may differ in one. */
function allowed(length: number): number {
  return length < 2 ? 0 : Math.max(1, Math.floor(length / 3));
}

function fold(word: string): string {
  return word.normalize("NFKC").toLowerCase();
}

/** Longer sources are not searched for a misquotation: that would take seconds. */
const SEARCHED = 400_000;
/** The share of a quotation's characters that may differ from the words it was meant to quote. */
const MAY_DIFFER = 0.25;

/**
 * The words of a text that a quotation was probably meant to copy, as they stand there: the stretch of one line with the
 * fewest edits, where they are few. Of stretches with equally few, the first that ends, and the longest of those.
 */
export function nearestWords(quote: string, text: string): string | null {
  const allowed = Math.floor(quote.length * MAY_DIFFER);
  if (allowed === 0 || text.length * quote.length > SEARCHED * 40 || text.length > SEARCHED) return null;
  let best: { words: string; errors: number } | null = null;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const most: number = best === null ? allowed : best.errors - 1;
    const [found] = most < 0 ? [] : search(line, quote, most);
    if (found !== undefined) best = { words: wholeCharacters(line, found.start, found.end), errors: found.errors };
  }
  return best?.words ?? null;
}

/** A part of a line, and the other half of a surrogate pair that it begins or ends in: edits are counted in UTF-16 units. */
function wholeCharacters(line: string, start: number, end: number): string {
  return line.slice(isInPair(line, start) ? start - 1 : start, isInPair(line, end) ? end + 1 : end);
}

function isInPair(line: string, at: number): boolean {
  return (line.codePointAt(at - 1) ?? 0) > 0xffff;
}
