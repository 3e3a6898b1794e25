import { markedSpans } from "../../../lib/search/highlight";
import { parseQuery } from "../../../lib/search/query";
import "../../../lib/search/traditional";
import { mark } from "./light";
import { textsOf } from "./places";

/** Marks, in the turn that the address leads to, the words that a search found there. */
export function markFound(turn: Element, query: string): void {
  const terms = parseQuery(query).wanted;
  const paragraphs = [...turn.querySelectorAll(".cell:not(.said .cell) > *")];
  mark(paragraphs.flatMap((paragraph) => rangesIn([...textsOf(paragraph)], terms)));
}

/** Finds the terms in the text of a paragraph as a whole, so that emphasis inside a word does not hide it. */
function rangesIn(texts: readonly Text[], terms: ReturnType<typeof parseQuery>["wanted"]): Range[] {
  const whole = texts.map(({ data }) => data).join("");
  return markedSpans(whole, terms).map(({ start, end }) => {
    const range = document.createRange();
    let before = 0;
    for (const text of texts) {
      const after = before + text.length;
      if (before <= start && start < after) range.setStart(text, start - before);
      if (before < end && end <= after) range.setEnd(text, end - before);
      before = after;
    }
    return range;
  });
}
