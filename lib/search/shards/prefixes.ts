/**
 * Beginnings of words. A beginning of one to three letters, and one that more than `CROWD` words have, is a token with
 * postings of its own. The others have few words: they are looked up in the vocabulary, which is filed by the first
 * three letters, and their postings are put together. Words with the same `GROUP` letters are in one shard, so that any
 * beginning is answered by two small files.
 */
export const CROWD = 8;
export const GROUP = 4;
const SHORT = 3;

/** The first letters of a word, or all of a shorter one. Counted in characters, so that none is cut in two. */
export function firstLetters(word: string, count: number): string {
  // Nearly all words are of characters with one unit, which need not be taken apart.
  return /[\uD800-\uDBFF]/.test(word.slice(0, count)) ? [...word].slice(0, count).join("") : word.slice(0, count);
}

/** The token that the vocabulary of a group is filed under. */
export const vocabularyOf = (letters: string) => `${firstLetters(letters, SHORT)}?`;

/** True when the letters are always a token of their own, however many words begin so. */
export const isShort = (letters: string) => firstLetters(letters, SHORT) === letters;

/** A beginning, and the words that have it: from one place of the sorted vocabulary to another, end exclusive. */
export interface Beginning {
  readonly letters: string;
  readonly from: number;
  readonly to: number;
}

/** The beginnings that are tokens of their own. The words are sorted by their UTF-16 units, each once. */
export function* beginningsOf(words: readonly string[]): Generator<Beginning> {
  let open = [{ letters: "", from: 0, to: words.length }];
  while (open.length > 0) {
    const next: Beginning[] = [];
    for (const { letters, from, to } of open) {
      for (const longer of lengthened(words, letters, from, to)) {
        if (!isShort(longer.letters) && longer.to - longer.from <= CROWD) continue;
        yield longer;
        next.push(longer);
      }
    }
    open = next;
  }
}

function* lengthened(words: readonly string[], letters: string, from: number, to: number): Generator<Beginning> {
  let start = from;
  while (start < to) {
    const word = words[start] ?? "";
    if (word === letters) {
      start += 1;
      continue;
    }
    const longer = letters + String.fromCodePoint(word.codePointAt(letters.length) ?? 0);
    let end = start + 1;
    while (end < to && words[end]?.startsWith(longer)) end += 1;
    yield { letters: longer, from: start, to: end };
    start = end;
  }
}
