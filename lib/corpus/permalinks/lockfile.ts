import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { Slug, SpeakerId, TurnId } from "../../schema/ids";
import { Localized } from "../../schema/schema";
import { hashText } from "../text/hash";

/** What the book says of one id. Optional fields are absent, never empty, so that a line says no more than it must. */
export const Entry = z.strictObject({
  /**
   * Live: a turn of the corpus bears it. Merged: its words went into the turn `into`. Withdrawn: they were taken out. A
   * live id may have moved (`was`) or been split (`parts`).
   */
  state: z.enum(["live", "merged", "withdrawn"]),
  /** The interview that the words are in, or were in last. */
  slug: Slug,
  /** Hash of the normalised words. */
  hash: z.string().regex(/^[0-9a-f]{20}$/),
  /** How the words begin, or all of them: for the person who is asked about them, and for the page of a withdrawn id. */
  words: z.string(),
  /** Fingerprints of the words where `words` is not all of them; see `sketch.ts`. */
  sketch: z.string().exactOptional(),
  /** Who says them. */
  by: SpeakerId.exactOptional(),
  /** The id of the turn before it in its interview, absent for the first: the order, kept so that branches merge. */
  after: TurnId.exactOptional(),
  /** Other slugs under which it was once shown, sorted. */
  was: z.array(Slug).min(1).exactOptional(),
  /** Into which ids a split turn went, itself among them, in reading order. */
  parts: z.array(TurnId).min(2).exactOptional(),
  /** The id whose turn a merged one went into. */
  into: TurnId.exactOptional(),
  /** `<slug>/<hash>` of the words that the editor says it is on now; the next build takes them over. */
  told: z.string().exactOptional(),
});
export type Entry = z.infer<typeof Entry>;

/** What the book knows of an interview, also when it is no more there. */
const Known = z.strictObject({ title: Localized, date: z.iso.date().exactOptional(), now: Slug.exactOptional() });

/** `content/permalinks.lock.json`: the book of every id that was ever given out. An entry is never taken out. */
export const Lockfile = z.strictObject({
  version: z.literal(2),
  turns: z.record(TurnId, Entry),
  /** Every interview whose turns have ids. `now` is the slug that it was renamed to. */
  interviews: z.record(Slug, Known).default({}),
  /** By `<slug>/<hash of a translated paragraph>`, the hash of the source paragraph that it was made from. */
  translations: z.record(z.string(), z.string()).default({}),
});
export type Lockfile = z.infer<typeof Lockfile>;

export const EMPTY_LOCKFILE: Lockfile = { version: 2, turns: {}, interviews: {}, translations: {} };

/** The book as text, one entry a line in the order of ids: branches that add entries seldom touch the same place. */
export function printLockfile(lockfile: Lockfile): string {
  // Parsing puts the fields in the order of the schema, so that equal books are equal texts.
  const { turns, interviews, translations } = Lockfile.parse(lockfile);
  const parts = [printRecord("turns", turns), printRecord("interviews", interviews)];
  return `{\n  "version": 2,\n${parts.join(",\n")},\n${printRecord("translations", translations)}\n}\n`;
}

function printRecord(name: string, record: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(record)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `  "${name}": ${lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`}`;
}

/** Every entry of a book with its id, in the order in which it holds them. */
export function entriesOf(lockfile: Pick<Lockfile, "turns">): [TurnId, Entry][] {
  return Object.entries(lockfile.turns).map(([id, entry]) => [TurnId.parse(id), entry]);
}

/** The words alone: width, case, punctuation and spacing do not make other words of them. */
export function normalise(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, "") || folded.trim();
}

/** Hash of the normalised words. */
export function hashOf(text: string): string {
  return hashWords(normalise(text));
}

/** Hash of words that are normalised already. */
export function hashWords(words: string): string {
  return hashText(words, 20);
}

/**
 * The id of the nth turn with these words in this interview: a letter and seven characters, base 36, from SHA-256. With
 * 26 × 36⁷ ≈ 2 × 10¹² ids, ten million turns meet a taken one some 25 times, and the next is then taken.
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
