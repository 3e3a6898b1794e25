/**
 * Two kinds of characters make words. In Chinese and Japanese writing, and in Hangul, words are not told apart by
 * spaces, or not reliably; any run of such characters may be looked for. All other letters and digits form whole words.
 */
const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\u30FC";
const SPACED_CHARACTER = `(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]`;

const RUNS = new RegExp(`(?<unspaced>[${UNSPACED}]+)|(?<word>(?:${SPACED_CHARACTER})+)`, "gu");
const WORD_BEFORE = new RegExp(`${SPACED_CHARACTER}$`, "u");
const WORD_AFTER = new RegExp(`(?:${SPACED_CHARACTER})+`, "uy");

/** A run of characters that are written without spaces, or one whole word. */
export interface Run {
  readonly text: string;
  readonly unspaced: boolean;
  /** Where it begins, UTF-16. */
  readonly start: number;
}

/** Cuts a folded text into its runs; a run ends where the kind of the characters changes. Punctuation is left out. */
export function* runsOf(text: string): Generator<Run> {
  for (const { 0: run, groups, index } of text.matchAll(RUNS)) {
    yield { text: run, unspaced: groups?.unspaced !== undefined, start: index };
  }
}

/** True when the text holds something that can be looked for: a letter, a digit or a Chinese character. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** True when a word runs on across the offset (UTF-16), so that no word begins or ends there. */
export function insideWord(text: string, offset: number): boolean {
  // Two units hold the whole of the character before the offset, also when it is a surrogate pair.
  return WORD_BEFORE.test(text.slice(Math.max(0, offset - 2), offset)) && wordEnd(text, offset) > offset;
}

/** The offset at which the word that runs on from `offset` ends; `offset` itself where no word does. */
export function wordEnd(text: string, offset: number): number {
  WORD_AFTER.lastIndex = offset;
  return offset + (WORD_AFTER.exec(text)?.[0].length ?? 0);
}
