import type { Passage, TextPassage } from "../markdown/passages";

/** `Chapter 3: …`, `第三章 …`, `3、…`: a numbered heading is one of several, not the title of the whole. */
const NUMBERED =
  /^(?:(?:chapter|part|section)\s*\d+|第\s*[\d一二三四五六七八九十百]+\s*[章节部分回篇]|\d+\s*[、.．:：])/iu;

/** The title of a text, and the passages without it. */
export interface Titled {
  readonly title: TextPassage | null;
  readonly rest: readonly Passage[];
}

/**
 * Removes the title from the top: a first-level heading before any other text, unless it is the first of numbered
 * chapters. It stays metadata, so that the page does not print it twice.
 */
export function takeTitle(passages: readonly Passage[]): Titled {
  const [first, ...rest] = passages;
  if (first?.kind !== "heading" || first.depth !== 1 || NUMBERED.test(first.words.text)) {
    return { title: null, rest: passages };
  }
  return { title: first, rest };
}
