import { hashUnits } from "./checksum";

/**
 * Beginnings of words. A beginning of one or two letters is a token with postings of its own. Words with the same
 * `GROUP` first letters are in one shard, so that any longer beginning is answered by that: the postings of its words are put
 * together.
 */
export const GROUP = 3;

/** The first letters of a word, or all of a shorter one. Counted in characters, so that none is cut in two. */
export function firstLetters(word: string, count: number): string {
  // Nearly all words are of characters with one unit, which need not be taken apart.
  return /[\uD800-\uDBFF]/.test(word.slice(0, count)) ? [...word].slice(0, count).join("") : word.slice(0, count);
}

/** True when the letters are a token of their own. */
export const isShort = (letters: string) => firstLetters(letters, GROUP - 1) === letters;

/** The beginnings that are tokens of their own, with the words that begin so. */
export function byShortBeginnings(words: readonly string[]): Map<string, string[]> {
  const beginnings = new Map<string, string[]>();
  for (const word of words) {
    for (const letters of new Set([firstLetters(word, 1), firstLetters(word, GROUP - 1)])) {
      const group = beginnings.get(letters);
      if (group === undefined) beginnings.set(letters, [word]);
      else group.push(word);
    }
  }
  return beginnings;
}

/** Which of so many shards a token is in: words that begin with the same letters are in the same one. */
export function shardOf(token: string, shards: number): number {
  return hashUnits(firstLetters(token.endsWith("*") ? token.slice(0, -1) : token, GROUP)) % shards;
}
