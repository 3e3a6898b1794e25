import type { Span } from "../../../lib/search/match/occurrences";
import { textsOf } from "./sentence-ranges";

/**
 * What a span of some texts, one after the other, stands for on the page: a stretch of each text that it touches, because
 * between two of them may stand the other language.
 */
export function rangesAcross(texts: readonly Text[], { start, end }: Span): Range[] {
  let before = 0;
  return texts.flatMap((text) => {
    const [from, to] = [Math.max(start - before, 0), Math.min(end - before, text.length)];
    before += text.length;
    if (from >= to || !text.isConnected) return [];
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    return [range];
  });
}

/** The paragraphs of a turn, of one language where it is given, without the line that says who speaks. */
export function paragraphsIn(turn: Element, lang = ""): Element[] {
  const cell = `.cell${lang === "" ? "" : `[lang="${lang}"]`}:not(.said .cell, .absent)`;
  return [...turn.querySelectorAll(`${cell} > *`)];
}

/** All text of some paragraphs; between two of them stands a text that is not on the page, so that words stay apart. */
export function textsAcross(paragraphs: readonly Element[]): Text[] {
  return paragraphs.flatMap((paragraph) => [...textsOf(paragraph), new Text("\n")]);
}
