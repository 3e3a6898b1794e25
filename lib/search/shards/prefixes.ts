import { hashUnits } from "./checksum";

/**
 * Prefixes of words. A prefix of one or two letters is a token with postings. Words that share their first `GROUP`
 * letters are in one shard, so that any longer prefix is answered from that shard by the union of the postings of its
 * words.
 */
export const GROUP = 3;

/** The first letters of a word, or all of a shorter one. Counted in characters, so that none is split. */
export function firstLetters(word: string, count: number): string {
  // Nearly all words have only one-unit characters and need no splitting.
  return /[\uD800-\uDBFF]/.test(word.slice(0, count)) ? [...word].slice(0, count).join("") : word.slice(0, count);
}

/** True when the prefix is a token. */
export const isShort = (letters: string) => firstLetters(letters, GROUP - 1) === letters;

/** The prefixes that are tokens, with the words that begin with them. */
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

/** The shard of a token, out of `shards`; words with the same first letters share one. */
export function shardOf(token: string, shards: number): number {
  return hashUnits(firstLetters(token.endsWith("*") ? token.slice(0, -1) : token, GROUP)) % shards;
}
