import type { Lang } from "../../schema/schema";
import { foldText } from "../fold/fold";
import type { Term } from "../query/query";
import { markedSpans, type Segment, segmentsOf } from "./highlight";
import { occursIn, type Span } from "./occurrences";
import { snippet } from "./snippet";

/** A part of a text, as shown. */
export interface Excerpt {
  readonly lang: Lang;
  readonly segments: readonly Segment[];
  /** The text begins before the excerpt. */
  readonly cutBefore: boolean;
  /** The text continues after the excerpt. */
  readonly cutAfter: boolean;
}

/**
 * Width of an excerpt in columns: about five lines on a desktop and nine on a phone, two or three sentences in either
 * language.
 */
const EXCERPT_COLUMNS = 320;

/** A text and where the terms occur in it; finding them takes longer than the rest of an excerpt. */
export interface MarkedText {
  readonly text: string;
  readonly lang: Lang;
  readonly marks: readonly Span[];
}

/** @param searched the stretches of the text in which terms are marked, in order */
export function markText(
  text: string,
  lang: Lang,
  terms: readonly Term[],
  searched: readonly Span[] = [{ start: 0, end: text.length }],
): MarkedText {
  const marks = searched.flatMap(({ start: from, end: to }) =>
    markedSpans(text.slice(from, to), terms).map(({ start, end }) => ({ start: from + start, end: from + end })),
  );
  return { text, lang, marks };
}

/** The excerpt around a place of a text, with the terms marked. */
export function excerptAround({ text, lang, marks }: MarkedText, around: Span): Excerpt {
  const stretch = snippet(text, around, EXCERPT_COLUMNS);
  return {
    lang,
    segments: segmentsOf(text, marks, stretch),
    cutBefore: text.slice(0, stretch.start).trim() !== "",
    cutAfter: text.slice(stretch.end).trim() !== "",
  };
}

/** The first match whose excerpt shows the most terms; the beginning of the text when there is no match. */
export function tellingMatch({ text, marks }: MarkedText, terms: readonly Term[]): Span {
  let best: Span = marks[0] ?? { start: 0, end: 0 };
  // A single term is shown by any excerpt around it.
  let most = terms.length === 1 ? 1 : 0;
  for (const mark of marks) {
    if (most === terms.length) break;
    const { start, end } = snippet(text, mark, EXCERPT_COLUMNS);
    const shown = foldText(text.slice(start, end));
    const count = terms.filter((term) => occursIn([shown], term)).length;
    if (count > most) [best, most] = [mark, count];
  }
  return best;
}
