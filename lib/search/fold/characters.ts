/**
 * Two kinds of characters make words. Chinese, Japanese and Korean writing does not separate words by spaces, or not
 * reliably, so any run of such characters can be searched for. All other letters and digits form whole words.
 */
const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\u30FC";
const SPACED_CHARACTER = `(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]`;

const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, "u");
const IS_SPACED = new RegExp(SPACED_CHARACTER, "u");

/** Kinds of characters; 0 means not looked up yet. */
const [NEITHER, SPACED, UNSPACED_KIND] = [1, 2, 3];

/** Cache of the kinds of characters of one UTF-16 unit: testing a pattern for each would take seconds. */
const kinds = new Uint8Array(0x10000);

function kindOf(point: number): number {
  const known = kinds[point];
  if (known) return known;
  const character = String.fromCodePoint(point);
  const kind = IS_UNSPACED.test(character) ? UNSPACED_KIND : IS_SPACED.test(character) ? SPACED : NEITHER;
  // A code point beyond the table is not cached: the write to the typed array has no effect.
  kinds[point] = kind;
  return kind;
}

/** The kind of the character at the offset; `NEITHER` at the end of the text. */
function kindAt(text: string, at: number): number {
  const point = text.codePointAt(at);
  return point === undefined ? NEITHER : kindOf(point);
}

/** The width in UTF-16 units of the character at the offset. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** A run of unspaced characters, or one whole word. */
export interface CharacterRun {
  readonly text: string;
  readonly unspaced: boolean;
  /** Offset of its beginning, UTF-16. */
  readonly start: number;
}

/** Cuts a folded text into its runs; a run ends where the kind of the characters changes. Punctuation is left out. */
export function* runsOf(text: string): Generator<CharacterRun> {
  let start = 0;
  while (start < text.length) {
    const kind = kindAt(text, start);
    let end = start + widthAt(text, start);
    while (end < text.length && kindAt(text, end) === kind) end += widthAt(text, end);
    if (kind !== NEITHER) yield { text: text.slice(start, end), unspaced: kind === UNSPACED_KIND, start };
    start = end;
  }
}

/** True when the text consists of unspaced characters alone. */
export function isUnspaced(text: string): boolean {
  for (let at = 0; at < text.length; at += widthAt(text, at)) if (kindAt(text, at) !== UNSPACED_KIND) return false;
  return true;
}

/** True when the text has something to search for: a letter, a digit or a Chinese character. */
export function hasWordCharacters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** True when the offset (UTF-16) is inside a word, so that no word begins or ends there. */
export function insideWord(text: string, offset: number): boolean {
  return kindAt(text, offset) === SPACED && kindAt(text, startBefore(text, offset)) === SPACED;
}

/** Where the character before the offset begins; at offset 0, the length of the text, where there is no character. */
function startBefore(text: string, offset: number): number {
  if (offset === 0) return text.length;
  return offset > 1 && widthAt(text, offset - 2) === 2 ? offset - 2 : offset - 1;
}

/** The end of the word that continues at `offset`; `offset` itself when none does. */
export function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (kindAt(text, end) === SPACED) end += widthAt(text, end);
  return end;
}
