import { displayWidth } from "../../text/display-width";
import { CLOSERS } from "../../text/sentence-marks";

/** Characters next to which a text may be cut without breaking a word: white space, Chinese, punctuation. */
const MAY_END = /[\s\p{Script=Han}\p{Punctuation}]/u;

/**
 * The beginning of a text, for a title or a description.
 *
 * @param columns the maximum width; a Chinese character is two columns wide, a Latin letter one
 * @returns the text with white space collapsed, cut after a whole word and followed by … if it was cut
 */
export function excerpt(text: string, columns: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  let width = 0;
  let end = 0;
  let lastEnd = 0;
  for (const character of line) {
    width += displayWidth(character);
    if (width > columns) return `${trimEnd(line.slice(0, lastEnd || end))}…`;
    end += character.length;
    if (MAY_END.test(character) || MAY_END.test(line.charAt(end))) lastEnd = end;
  }
  return line;
}

/**
 * The ends of sentences and of phrases, in both languages; a full stop between digits is not an end. The expression is made
 * when it is needed, so that a bundle that only calls `excerpt` leaves it out.
 */
const sentenceEnds = () => new RegExp(String.raw`[。！？…][${CLOSERS}]*|(?<!\b\p{Lu})[.!?][${CLOSERS}]*(?=\s|$)`, "gu");
const PHRASE_ENDS = /[，；：、,;:](?=\s|\p{Script=Han}|$)|——|\s—\s/gu;

/**
 * The same, but cut at the end of a sentence if that keeps at least half of the excerpt, or at the end of a phrase if
 * that keeps at least two thirds.
 */
export function excerptAtPhrase(text: string, columns: number): string {
  const cut = excerpt(text, columns);
  if (!cut.endsWith("…") || cut === text.replace(/\s+/g, " ").trim()) return cut;
  const body = cut.slice(0, -1);
  const lastOf = (ends: RegExp) => [...body.matchAll(ends)].reduce((_, { index, 0: { length } }) => index + length, 0);
  const sentence = lastOf(sentenceEnds());
  if (sentence >= body.length / 2) {
    // A sentence that ends in an ellipsis gets no second one; the no-break space keeps it off a line by itself.
    const said = body.slice(0, sentence).trim().replace(/…+$/, "");
    return `${said}${/[a-z.!?"”’)]$/.test(said) ? "\u00a0" : ""}…`;
  }
  const phrase = lastOf(PHRASE_ENDS);
  return phrase >= (body.length * 2) / 3 ? `${trimEnd(body.slice(0, phrase))}…` : cut;
}

/** Removes punctuation and space before the ellipsis. */
function trimEnd(text: string): string {
  return text.replace(/[\s,;:，、；：…—-]+$/u, "");
}
