import type { Span } from "../../../lib/search/match/occurrences";
import { textsOf } from "./sentence-ranges";

/**
 * The ranges on the page of a span of concatenated texts: one for each text it touches, because the other language may
 * be between two of them.
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

/** The paragraphs of a turn, optionally of one language, without the line that names the speaker. */
export function paragraphsIn(turn: Element, lang = ""): Element[] {
  const cell = `.cell${lang === "" ? "" : `[lang|="${lang}"]`}:not(.said .cell, .absent)`;
  return [...turn.querySelectorAll(`${cell} > *`)];
}

/** The text nodes of the paragraphs, separated by detached line breaks, so that words are not joined. */
export function textsAcross(paragraphs: readonly Element[]): Text[] {
  return paragraphs.flatMap((paragraph) => [...textsOf(paragraph), new Text("\n")]);
}
