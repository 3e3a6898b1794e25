import { insideWord, wordEnd } from "../fold/characters";
import type { Term } from "../query/query";

/** A stretch of text, UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a term occurs in a folded text, from left to right, including overlaps. This is the definition of a match: the
 * characters of the term occur consecutively, and neither end is inside a word, except that a word may continue after a
 * prefix; the span then extends to the end of that word.
 */
export function* occurrences(text: string, term: Term): Generator<Span> {
  for (let start = text.indexOf(term.text); start >= 0; start = text.indexOf(term.text, start + 1)) {
    const end = start + term.text.length;
    if (insideWord(text, start)) continue;
    if (term.prefix) yield { start, end: wordEnd(text, end) };
    else if (!insideWord(text, end)) yield { start, end };
  }
}

/** True when the term occurs in one of the folded paragraphs. */
export function occursIn(paragraphs: readonly string[], term: Term): boolean {
  return paragraphs.some((text) => occurrences(text, term).next().done === false);
}
