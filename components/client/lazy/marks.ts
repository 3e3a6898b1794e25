import { markedSpans } from "../../../lib/search/match/highlight";
import { parseQuery } from "../../../lib/search/query/query";
import "../../../lib/search/fold/traditional";
import { highlightMatches } from "../dom/highlights";
import { paragraphsIn, rangesAcross } from "../dom/ranges";
import { textsOf } from "../dom/sentence-ranges";

/** Marks the words of a query in the turn that the address points to. */
export function markFound(turn: Element, query: string): void {
  const terms = parseQuery(query).wanted;
  highlightMatches(
    paragraphsIn(turn).flatMap((paragraph) => {
      // Searches the text of a paragraph as a whole, since markup may divide a word.
      const texts = [...textsOf(paragraph)];
      const whole = texts.map(({ data }) => data).join("");
      return markedSpans(whole, terms).flatMap((span) => rangesAcross(texts, span));
    }),
  );
}
