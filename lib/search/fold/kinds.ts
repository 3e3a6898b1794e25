/**
 * Two kinds of characters make words. Chinese, Japanese and Korean writing does not separate words by spaces, or not
 * reliably, so any run of such characters can be searched for. All other letters and digits form whole words.
 */
const UNSPACED_SCRIPTS =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\u30FC";

const IS_UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, "u");
const IS_SPACED = /[\p{L}\p{N}\p{M}]/u;

/** Kinds of characters; 0 means not looked up yet. */
export const [NEITHER, SPACED, UNSPACED] = [1, 2, 3];

/** Cache of the kinds of characters of one UTF-16 unit: testing a pattern for each would take seconds. */
const kinds = new Uint8Array(0x10000);

function kindOf(point: number): number {
  const known = kinds[point];
  if (known) return known;
  const character = String.fromCodePoint(point);
  const kind = IS_UNSPACED.test(character) ? UNSPACED : IS_SPACED.test(character) ? SPACED : NEITHER;
  // A code point beyond the table is not cached: the write to the typed array has no effect.
  kinds[point] = kind;
  return kind;
}

/** The kind of the character at the offset; `NEITHER` outside the text. */
export function kindAt(text: string, at: number): number {
  const point = text.codePointAt(at);
  return point === undefined ? NEITHER : kindOf(point);
}

/** The kind of the character that ends at the offset; `NEITHER` at the beginning of the text. */
export function kindBefore(text: string, at: number): number {
  if (at <= 0) return NEITHER;
  return kindAt(text, at > 1 && widthAt(text, at - 2) === 2 ? at - 2 : at - 1);
}

/** The width in UTF-16 units of the character at the offset. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
