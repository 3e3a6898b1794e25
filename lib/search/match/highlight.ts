import { fold } from "../fold/fold";
import type { Term } from "../query/query";
import { occurrences, type Span } from "./occurrences";

/** A piece of a paragraph, as shown. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Where the terms occur in a paragraph (UTF-16), in order; touching and overlapping spans are joined. */
export function markedSpans(paragraph: string, terms: readonly Term[]): Span[] {
  const folded = fold(paragraph);
  const spans = terms
    .flatMap((term) => [...occurrences(folded.text, term)])
    .map(({ start, end }) => ({ start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}

/** Cuts a stretch of a paragraph into marked and unmarked pieces. Together they make up the stretch; none is empty. */
export function segmentsOf(paragraph: string, marks: readonly Span[], stretch: Span): Segment[] {
  const segments: Segment[] = [];
  let at = stretch.start;
  const take = (end: number, marked: boolean) => {
    if (end > at) segments.push({ text: paragraph.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    take(Math.min(mark.start, stretch.end), false);
    take(Math.min(mark.end, stretch.end), true);
  }
  take(stretch.end, false);
  return segments;
}
