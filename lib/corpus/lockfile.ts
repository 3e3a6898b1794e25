import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { hashText } from "./hash";
import { Slug, TurnId } from "./ids";

const Entry = z.strictObject({
  /** Live: the words are in the corpus. Withdrawn: they were, and an editor or a deletion took them out. */
  state: z.enum(["live", "withdrawn"]),
  /** The interview that the words are in, or were in last. */
  slug: Slug,
  /** Hash of the normalised words. */
  hash: z.string().regex(/^[0-9a-f]{20}$/),
  /** How the words begin, for the person who is asked about them. */
  words: z.string(),
});
export type Entry = z.infer<typeof Entry>;

/** `content/permalinks.lock.json`: the book of every id that was ever given out. An entry is never taken out. */
export const Lockfile = z.strictObject({
  version: z.literal(1),
  turns: z.record(TurnId, Entry),
  /** By `<slug>/<hash of a translated paragraph>`, the hash of the source paragraph that it was made from. */
  translations: z.record(z.string(), z.string()).default({}),
});
export type Lockfile = z.infer<typeof Lockfile>;

export const EMPTY_LOCKFILE: Lockfile = { version: 1, turns: {}, translations: {} };

/** The book as text, one entry a line in the order of ids: branches that add entries seldom touch the same place. */
export function printLockfile(lockfile: Lockfile): string {
  const lines = idsOf(lockfile)
    .sort()
    .map((id) => `    ${JSON.stringify(id)}: ${JSON.stringify(lockfile.turns[id])}`);
  const made = Object.entries(lockfile.translations)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, source]) => `    ${JSON.stringify(key)}: ${JSON.stringify(source)}`);
  return `{\n  "version": 1,\n  "turns": ${printEntries(lines)},\n  "translations": ${printEntries(made)}\n}\n`;
}

function printEntries(lines: readonly string[]): string {
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
}

/** Every id of a book, in the order in which it holds them. */
export function idsOf(lockfile: Lockfile): TurnId[] {
  return Object.keys(lockfile.turns).map((id) => TurnId.parse(id));
}

/** Hash of the words alone: width, case, punctuation and spacing do not make other words of them. */
export function hashOf(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase();
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, "");
  return hashText(words || folded.trim(), 20);
}

/**
 * The id of the nth turn with these words in this interview: a letter and seven characters, base 36, from SHA-256. With
 * 26 × 36⁷ ≈ 2 × 10¹² ids, ten million turns meet a taken one some 25 times, and `Seats.mintRest` then takes the next.
 */
export function idOf(slug: Slug, hash: string, nth: number): TurnId {
  const digest = sha256(utf8ToBytes(`${slug}\n${hash}\n${nth}`));
  const letters = "abcdefghijklmnopqrstuvwxyz";
  let rest = digest.slice(1, 8).reduce((value, byte) => value * 256n + BigInt(byte), 0n);
  let tail = "";
  for (let i = 0; i < 7; i += 1) {
    tail += (rest % 36n).toString(36);
    rest /= 36n;
  }
  return TurnId.parse(`${letters[(digest[0] ?? 0) % letters.length]}${tail}`);
}
