import { markedSpans } from "../../../lib/search/match/highlight";
import { parseQuery } from "../../../lib/search/query/query";
import "../../../lib/search/fold/traditional";
import { mark } from "../dom/highlights";
import { paragraphsIn, rangesAcross } from "../dom/ranges";
import { textsOf } from "../dom/sentence-ranges";

/** Marks, in the turn that the address leads to, the words that a search found there. */
export function markFound(turn: Element, query: string): void {
  const terms = parseQuery(query).wanted;
  mark(
    paragraphsIn(turn).flatMap((paragraph) => {
      // The text of a paragraph as a whole, so that emphasis inside a word does not hide it.
      const texts = [...textsOf(paragraph)];
      const whole = texts.map(({ data }) => data).join("");
      return markedSpans(whole, terms).flatMap((span) => rangesAcross(texts, span));
    }),
  );
}
