import { CLOSERS } from "../../text/sentence-marks";

/** Characters that take two columns of a line: Chinese, and the full-width punctuation that goes with it. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

/** Where a line may end without breaking a word: after a space, after Chinese, after punctuation of either language. */
const MAY_END = /[\s\p{Script=Han}\p{Punctuation}]/u;

/**
 * The beginning of a text, for a title or a description.
 *
 * @param columns the greatest width, where a Chinese character is two columns wide and a Latin letter one
 * @returns the text with its white space made single, cut after a whole word, with … where something was cut
 */
export function excerpt(text: string, columns: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  let width = 0;
  let end = 0;
  let lastEnd = 0;
  for (const character of line) {
    width += WIDE.test(character) ? 2 : 1;
    if (width > columns) return `${trimEnd(line.slice(0, lastEnd || end))}…`;
    end += character.length;
    if (MAY_END.test(character) || MAY_END.test(line.charAt(end))) lastEnd = end;
  }
  return line;
}

/**
 * The ends of sentences and of phrases, in both languages; a full stop between digits ends nothing. The one is made when it
 * is asked for: what only calls `excerpt` need not load it.
 */
const sentenceEnds = () => new RegExp(String.raw`[。！？…][${CLOSERS}]*|(?<!\b\p{Lu})[.!?][${CLOSERS}]*(?=\s|$)`, "gu");
const PHRASE_ENDS = /[，；：、,;:](?=\s|\p{Script=Han}|$)|——|\s—\s/gu;

/**
 * The same, cut at the end of a sentence where at least half of the room is then used, else at that of a phrase where at
 * least two thirds are.
 */
export function excerptAtPhrase(text: string, columns: number): string {
  const cut = excerpt(text, columns);
  if (!cut.endsWith("…") || cut === text.replace(/\s+/g, " ").trim()) return cut;
  const body = cut.slice(0, -1);
  const lastOf = (ends: RegExp) => [...body.matchAll(ends)].reduce((_, { index, 0: { length } }) => index + length, 0);
  const sentence = lastOf(sentenceEnds());
  if (sentence >= body.length / 2) {
    // Words that trail off themselves need no second ellipsis, and one must not stand on a line of its own.
    const said = body.slice(0, sentence).trim().replace(/…+$/, "");
    return `${said}${/[a-z.!?"”’)]$/.test(said) ? "\u00a0" : ""}…`;
  }
  const phrase = lastOf(PHRASE_ENDS);
  return phrase >= (body.length * 2) / 3 ? `${trimEnd(body.slice(0, phrase))}…` : cut;
}

/** Without the comma or space that would stand before the ellipsis. */
function trimEnd(text: string): string {
  return text.replace(/[\s,;:，、；：…—-]+$/u, "");
}
