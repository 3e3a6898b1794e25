import type { Lang } from "../corpus/schema";
import { foldText } from "./fold";
import { markedSpans, type Segment, segmentsOf } from "./highlight";
import { occursIn, type Span } from "./occurrences";
import type { Term } from "./query";
import { snippet } from "./snippet";

/** A part of a text as it is shown. */
export interface Excerpt {
  readonly lang: Lang;
  readonly segments: readonly Segment[];
  /** The text begins before the excerpt. */
  readonly cutBefore: boolean;
  /** The text goes on after the excerpt. */
  readonly cutAfter: boolean;
}

/** Columns of an excerpt: some five lines on a desk and nine on a phone, two or three sentences in either language. */
const EXCERPT_COLUMNS = 320;

/** The excerpt around a place of a text, the terms marked in it. */
export function excerptAround(text: string, lang: Lang, terms: readonly Term[], around: Span): Excerpt {
  const stretch = snippet(text, around, EXCERPT_COLUMNS);
  return {
    lang,
    segments: segmentsOf(text, markedSpans(text, terms), stretch),
    cutBefore: text.slice(0, stretch.start).trim() !== "",
    cutAfter: text.slice(stretch.end).trim() !== "",
  };
}

/** The first match in a text whose excerpt shows the most terms; the beginning of the text where there is no match. */
export function tellingMatch(text: string, terms: readonly Term[]): Span {
  let best: Span = { start: 0, end: 0 };
  let most = 0;
  for (const mark of markedSpans(text, terms)) {
    const { start, end } = snippet(text, mark, EXCERPT_COLUMNS);
    const shown = foldText(text.slice(start, end));
    const count = terms.filter((term) => occursIn([shown], term)).length;
    if (count > most) [best, most] = [mark, count];
  }
  return best;
}
