import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { Slug, SpeakerId, TurnId } from "../../schema/ids";
import { Localized } from "../../schema/schema";
import { hashText } from "../text/hash";

const WordsHash = z.string().regex(/^[0-9a-f]{20}$/);

/** The lockfile's entry for an id. Optional fields are absent, never empty, to keep lines short. */
export const LockfileEntry = z.strictObject({
  /**
   * Live: a turn of the corpus has it. Merged: its words went into the turn `into`. Withdrawn: its words were deleted.
   * A live id may have moved (`was`) or been split (`parts`).
   */
  state: z.enum(["live", "merged", "withdrawn"]),
  /** The interview that has, or last had, the words. */
  slug: Slug,
  /** Hash of the normalised words. */
  hash: WordsHash,
  /** Hash of the same words in the other language, which keep the id where only they are left. */
  also: WordsHash.exactOptional(),
  /** The beginning of the words, or all of them: for the editor's questions, and for the page of a withdrawn id. */
  words: z.string(),
  /** Fingerprints of the words, when `words` is not all of them; see `sketch.ts`. */
  sketch: z.string().exactOptional(),
  /** Who says them. */
  by: SpeakerId.exactOptional(),
  /** Former ids of who says them, sorted. */
  wasBy: z.array(SpeakerId).min(1).exactOptional(),
  /** The id of the previous turn in its interview, absent for the first: an order that survives merging branches. */
  after: TurnId.exactOptional(),
  /** Former slugs of its address, sorted. */
  was: z.array(Slug).min(1).exactOptional(),
  /** The ids into which a split turn went, including itself, in reading order. */
  parts: z.array(TurnId).min(2).exactOptional(),
  /** The id into whose turn a merged one went. */
  into: TurnId.exactOptional(),
  /** `<slug>/<hash>` of the words that the editor says it is on now; the next build applies it. */
  told: z.string().exactOptional(),
});
export type LockfileEntry = z.infer<typeof LockfileEntry>;

/** The lockfile's record of an interview, kept after the interview is gone. */
const Known = z.strictObject({ title: Localized, date: z.iso.date().exactOptional(), now: Slug.exactOptional() });

/** The lockfile's record of a speaker, kept after nobody has the id any more. */
const KnownSpeaker = z.strictObject({ name: Localized });

/** `content/permalinks.lock.json`: every id ever assigned. Entries are never removed. */
export const Lockfile = z.strictObject({
  version: z.literal(2),
  turns: z.record(TurnId, LockfileEntry),
  /** Every interview whose turns have ids. `now` is the slug that it was renamed to. */
  interviews: z.record(Slug, Known).default({}),
  /** Everyone who ever had an address. */
  speakers: z.record(SpeakerId, KnownSpeaker).default({}),
  /** By `<slug>/<hash of a translated paragraph>`, the hash of the source paragraph it was made from. */
  translations: z.record(z.string(), z.string()).default({}),
});
export type Lockfile = z.infer<typeof Lockfile>;

export const EMPTY_LOCKFILE: Lockfile = { version: 2, turns: {}, interviews: {}, speakers: {}, translations: {} };

/** The lockfile as text, one entry per line sorted by id: branches that add entries rarely conflict. */
export function printLockfile(lockfile: Lockfile): string {
  // Parsing orders the fields as in the schema, so that equal lockfiles print equally.
  const { turns, interviews, speakers, translations } = Lockfile.parse(lockfile);
  const parts = [printRecord("turns", turns), printRecord("interviews", interviews), printRecord("speakers", speakers)];
  return `{\n  "version": 2,\n${parts.join(",\n")},\n${printRecord("translations", translations)}\n}\n`;
}

function printRecord(name: string, record: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(record)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `  "${name}": ${lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`}`;
}

/** All entries of a lockfile with their ids, in file order. */
export function entriesOf({ turns }: Pick<Lockfile, "turns">): readonly (readonly [TurnId, LockfileEntry])[] {
  const entries = listed.get(turns) ?? Object.entries(turns).map(([id, entry]) => [TurnId.parse(id), entry] as const);
  listed.set(turns, entries);
  return entries;
}

/** Each stage goes through all entries, of which there may be a million. */
const listed = new WeakMap<Lockfile["turns"], readonly (readonly [TurnId, LockfileEntry])[]>();

/** Normalises words: width, case, punctuation and spacing are ignored. */
export function normalise(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, "") || folded.trim();
}

/** Hash of the normalised words. */
export function hashOf(text: string): string {
  return hashText(normalise(text), 20);
}

/**
 * The id of the nth turn with these words in this interview: a letter and seven base-36 characters, from SHA-256. With
 * 26 × 36⁷ ≈ 2 × 10¹² ids, ten million turns collide some 25 times; the next id is then used.
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
