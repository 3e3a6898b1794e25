import { markedSpans } from "../../../lib/search/match/highlight";
import { parseQuery } from "../../../lib/search/query/query";
import "../../../lib/search/fold/traditional";
import { openHiddenAt } from "../dom/hidden-words";
import { highlightMatches } from "../dom/highlights";
import { paragraphsIn, rangesAcross } from "../dom/ranges";
import { textsOf } from "../dom/sentence-ranges";

/** Turns marked at once: some 5 ms on a phone, so that a page of 1,500 turns can be scrolled meanwhile. */
const SLICE = 20;

let marked: string | null = null;

/** Marks the words of a query in the turn or heading that the address points to, where they are shown, and then in all that the page says. */
export function markFound(turn: Element, query: string): void {
  const terms = parseQuery(query).wanted;
  const here = matchesIn(turn, terms);
  openHiddenAt(here);
  if (marked === query) return;
  marked = query;
  const ranges = [...here];
  const left = [...document.querySelectorAll(".turn, .apparatus, .section > h2")].filter((other) => other !== turn);
  const markSome = () => {
    highlightMatches(ranges);
    for (const next of left.splice(0, SLICE)) ranges.push(...matchesIn(next, terms));
    if (left.length > 0) setTimeout(markSome);
    else highlightMatches(ranges);
  };
  markSome();
}

function matchesIn(turn: Element, terms: ReturnType<typeof parseQuery>["wanted"]): Range[] {
  const paragraphs = turn.matches("h2") ? [...turn.children] : paragraphsIn(turn);
  return paragraphs.flatMap((paragraph) => {
    // Searches the text of a paragraph as a whole, since markup may divide a word.
    const texts = [...textsOf(paragraph)];
    const whole = texts.map(({ data }) => data).join("");
    return markedSpans(whole, terms).flatMap((span) => rangesAcross(texts, span));
  });
}
