import type { Lang, Row } from "../corpus/schema";

/** A sentence of a block, to be marked so that its counterpart can be found. */
export interface SentenceSpan {
  /** UTF-16 offsets into the block's `text`, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The number of its pair within the row, the same on both sides. */
  readonly pair: number;
  readonly match: "sure" | "unsure" | "missing";
}

/**
 * The sentences of each block on one side of a row, in the order of the text.
 *
 * @returns by block; empty lists where the row has no counterpart to light
 */
export function sentenceSpans(row: Row, lang: Lang): SentenceSpan[][] {
  const spans = row[lang].map((): SentenceSpan[] => []);
  row.sentences?.forEach((sentence, pair) => {
    for (const [block, start, end] of sentence[lang]) spans[block]?.push({ start, end, pair, match: sentence.match });
  });
  return spans.map((list) => list.toSorted((a, b) => a.start - b.start));
}
