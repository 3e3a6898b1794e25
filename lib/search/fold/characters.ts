import { isJoint } from "./joints";
import { kindAt, kindBefore, NEITHER, SPACED, UNSPACED, widthAt } from "./kinds";

/** A run of unspaced characters, or one whole word. */
export interface CharacterRun {
  /** Without the signs that stand inside a run of unspaced characters (`isJoint`). */
  readonly text: string;
  readonly unspaced: boolean;
  /** Its place in the folded text, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Cuts a folded text into its runs; a run ends where the kind of the characters changes. Punctuation is left out. */
export function* runsOf(text: string): Generator<CharacterRun> {
  let start = 0;
  while (start < text.length) {
    const kind = kindAt(text, start);
    let end = endOfKind(text, start, kind);
    let run = kind === NEITHER ? "" : text.slice(start, end);
    while (kind === UNSPACED && isJoint(text, end)) {
      const next = endOfKind(text, end + 1, kind);
      run += text.slice(end + 1, next);
      end = next;
    }
    if (kind !== NEITHER) yield { text: run, unspaced: kind === UNSPACED, start, end };
    start = end;
  }
}

/**
 * The runs of a folded text, and behind the words that signs join (`e-mail`, `don't`) all of them as one: `email`,
 * `dont`.
 */
export function* runsAndCompounds(text: string): Generator<CharacterRun> {
  let words: CharacterRun[] = [];
  for (const run of runsOf(text)) {
    const last = words.at(-1);
    if (last !== undefined && !(run.start === last.end + 1 && isJoint(text, last.end))) {
      yield* compoundOf(words);
      words = [];
    }
    yield run;
    if (!run.unspaced) words.push(run);
  }
  yield* compoundOf(words);
}

function* compoundOf(words: readonly CharacterRun[]): Generator<CharacterRun> {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || first === last) return;
  yield { text: words.map(({ text }) => text).join(""), unspaced: false, start: first.start, end: last.end };
}

function endOfKind(text: string, start: number, kind: number): number {
  let end = start;
  while (end < text.length && kindAt(text, end) === kind) end += widthAt(text, end);
  return end;
}

/** True when the text consists of unspaced characters alone. */
export function isUnspaced(text: string): boolean {
  return endOfKind(text, 0, UNSPACED) === text.length;
}

/** True when the text has a letter, a digit or a Chinese character, and not only signs. */
export function hasWordCharacters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The signs of a folded text, each as often as it stands there: what is neither a word nor white space. */
export function* signsOf(text: string): Generator<string> {
  for (const character of text) if (character !== " " && kindAt(character, 0) === NEITHER) yield character;
}

/** True when the offset (UTF-16) is inside a word, so that no word begins or ends there. */
export function insideWord(text: string, offset: number): boolean {
  return kindAt(text, offset) === SPACED && kindBefore(text, offset) === SPACED;
}

/** The end of the word that continues at `offset`; `offset` itself when none does. */
export function wordEnd(text: string, offset: number): number {
  return endOfKind(text, offset, SPACED);
}

/** Likewise, with the words that signs join to it. */
export function compoundEnd(text: string, offset: number): number {
  let end = wordEnd(text, offset);
  while (isJoint(text, end)) end = wordEnd(text, end + 1);
  return end;
}

/** Where the next word or run begins at or after the offset; the length of the text when none does. */
export function nextRun(text: string, offset: number): number {
  return endOfKind(text, offset, NEITHER);
}
