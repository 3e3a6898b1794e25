import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { hashText } from "./hash";
import { Slug, TurnId } from "./ids";
import { type Problem, problem } from "./problems";
import type { Place } from "./source";

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
type Entry = z.infer<typeof Entry>;

/** `content/permalinks.lock.json`: the book of every id that was ever given out. An entry is never taken out. */
export const Lockfile = z.strictObject({ version: z.literal(1), turns: z.record(TurnId, Entry) });
export type Lockfile = z.infer<typeof Lockfile>;

export const EMPTY_LOCKFILE: Lockfile = { version: 1, turns: {} };

/** The book as text, one entry a line in the order of ids: branches that add entries seldom touch the same place. */
export function printLockfile(lockfile: Lockfile): string {
  const lines = idsOf(lockfile)
    .sort()
    .map((id) => `    ${JSON.stringify(id)}: ${JSON.stringify(lockfile.turns[id])}`);
  const turns = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
  return `{\n  "version": 1,\n  "turns": ${turns}\n}\n`;
}

/** The turns of one interview, as far as their permalinks depend on them. */
export interface Claim {
  readonly slug: Slug;
  /** The words of each turn in the language that stands first in the source, and where they stand. */
  readonly turns: readonly { readonly text: string; readonly place: Place }[];
  /** What the editor said of ids whose words changed: how the new words begin, or `withdrawn`. */
  readonly decisions: Readonly<Record<TurnId, string>>;
}

export interface Assignment {
  /** The ids of each interview's turns, in their order. */
  readonly ids: ReadonlyMap<Slug, readonly TurnId[]>;
  readonly lockfile: Lockfile;
  /** By interview, the ids whose words changed and about which the editor must say something. */
  readonly problems: readonly { readonly slug: Slug; readonly problem: Problem }[];
}

/** How many characters of the words the book keeps, and a report shows: enough to know them again. */
const SHOWN = 40;

/**
 * Gives every turn its id. Words that are in the book keep theirs, in the same interview or in another one; new words get
 * an id made from the interview and the words, so that two clones agree. An id whose words are found no more is withdrawn
 * when its interview has no new words at all; when it has, the words may have been changed, split or merged, and the
 * editor is asked: an id is never moved to other words by a guess.
 *
 * @param unread interviews that could not be read this time: their ids stay as they are
 */
export function assignIds(claims: readonly Claim[], lockfile: Lockfile, unread: ReadonlySet<Slug>): Assignment {
  const book: Record<TurnId, Entry> = { ...lockfile.turns };
  const lost = new Set(idsOf(lockfile).filter((id) => book[id]?.state === "live" && !unread.has(book[id].slug)));
  const byWords = indexByWords(lost, book);
  const places = claims.map((claim) => new Places(claim));
  for (const place of places) place.takeOwn(book, lost, byWords);
  for (const place of places) place.takeMoved(book, lost, byWords);
  for (const place of places) place.takeDecided(book, lost);
  const problems = [...lost].flatMap((id) => settleLost(id, book, places));
  for (const place of places) place.mintRest(book);
  return {
    ids: new Map(places.map((place) => [place.slug, place.ids.filter((id) => id !== null)])),
    lockfile: { version: 1, turns: book },
    problems,
  };
}

/** The ids of a book by the hash of their words. */
function indexByWords(
  ids: Iterable<TurnId>,
  book: Readonly<Record<TurnId, Entry>>,
): ReadonlyMap<string, readonly TurnId[]> {
  const index = new Map<string, TurnId[]>();
  for (const id of ids) {
    const hash = book[id]?.hash ?? "";
    const equal = index.get(hash);
    if (equal === undefined) index.set(hash, [id]);
    else equal.push(id);
  }
  return index;
}

/** The turns of one interview in their order, each waiting for its id. */
class Places {
  readonly slug: Slug;
  readonly ids: (TurnId | null)[];
  private readonly hashes: readonly string[];

  constructor(private readonly claim: Claim) {
    this.slug = claim.slug;
    this.ids = claim.turns.map(() => null);
    this.hashes = claim.turns.map(({ text }) => hashOf(text));
  }

  /** The same words in the same interview; of equal words the first keeps the first id, and so on. */
  takeOwn(
    book: Readonly<Record<TurnId, Entry>>,
    lost: Set<TurnId>,
    byWords: ReadonlyMap<string, readonly TurnId[]>,
  ): void {
    const seen = new Map<string, number>();
    this.hashes.forEach((hash, i) => {
      const nth = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, nth);
      const id = idOf(this.slug, hash, nth);
      if (lost.has(id) && book[id]?.hash === hash) this.take(i, id, lost);
    });
    this.eachEmpty((hash, i) => {
      const id = byWords.get(hash)?.find((candidate) => lost.has(candidate) && book[candidate]?.slug === this.slug);
      if (id !== undefined) this.take(i, id, lost);
    });
  }

  /** The same words, which were in another interview or under another slug. */
  takeMoved(book: Record<TurnId, Entry>, lost: Set<TurnId>, byWords: ReadonlyMap<string, readonly TurnId[]>): void {
    this.eachEmpty((hash, i) => {
      const id = byWords.get(hash)?.find((candidate) => lost.has(candidate));
      const entry = id === undefined ? undefined : book[id];
      if (id === undefined || entry === undefined) return;
      this.take(i, id, lost);
      book[id] = { ...entry, slug: this.slug };
    });
  }

  /** Other words, which the editor says are the ones. */
  takeDecided(book: Record<TurnId, Entry>, lost: Set<TurnId>): void {
    for (const id of [...lost]) {
      const decision = this.claim.decisions[id];
      const entry = book[id];
      if (decision === undefined || entry === undefined) continue;
      if (decision === "withdrawn") {
        lost.delete(id);
        book[id] = { ...entry, state: "withdrawn" };
        continue;
      }
      const i = this.claim.turns.findIndex(({ text }, index) => this.ids[index] === null && text.startsWith(decision));
      if (i < 0) continue;
      this.take(i, id, lost);
      book[id] = this.entry(i);
    }
  }

  /** How the turns that have no id yet begin. */
  newWords(): string[] {
    return this.claim.turns.filter((_, i) => this.ids[i] === null).map(({ text }) => text.slice(0, SHOWN));
  }

  placeOfFirstNew(): Place | undefined {
    return this.claim.turns[this.ids.indexOf(null)]?.place;
  }

  mintRest(book: Record<TurnId, Entry>): void {
    this.eachEmpty((hash, i) => {
      let nth = 1;
      while (book[idOf(this.slug, hash, nth)] !== undefined) nth += 1;
      const id = idOf(this.slug, hash, nth);
      this.ids[i] = id;
      book[id] = this.entry(i);
    });
  }

  private entry(i: number): Entry {
    const words = (this.claim.turns[i]?.text ?? "").slice(0, SHOWN);
    return { state: "live", slug: this.slug, hash: this.hashes[i] ?? "", words };
  }

  private take(i: number, id: TurnId, lost: Set<TurnId>): void {
    this.ids[i] = id;
    lost.delete(id);
  }

  private eachEmpty(visit: (hash: string, i: number) => void): void {
    this.hashes.forEach((hash, i) => {
      if (this.ids[i] === null) visit(hash, i);
    });
  }
}

/** Withdraws an id whose words are clearly gone; asks about one that may stand in new words of its interview. */
function settleLost(id: TurnId, book: Record<TurnId, Entry>, places: readonly Places[]): Assignment["problems"] {
  const entry = book[id];
  if (entry === undefined) return [];
  const home = places.find(({ slug }) => slug === entry.slug);
  const candidates = home?.newWords() ?? [];
  const place = home?.placeOfFirstNew();
  if (home === undefined || place === undefined) {
    book[id] = { ...entry, state: "withdrawn" };
    return [];
  }
  const facts = { id, words: entry.words, candidates: candidates.slice(0, 3).join(" / ") };
  return [{ slug: home.slug, problem: problem("permalink-unsettled", place, facts) }];
}

/** Hash of the words alone: width, case, punctuation and spacing do not make other words of them. */
function hashOf(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase();
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, "");
  return hashText(words || folded.trim(), 20);
}

/**
 * The id of the nth turn with these words in this interview: a letter and seven characters, base 36, from SHA-256. With
 * 26 × 36⁷ ≈ 2 × 10¹² ids, ten million turns meet a taken one some 25 times, and `mintRest` then takes the next.
 */
function idOf(slug: Slug, hash: string, nth: number): TurnId {
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

function idsOf(lockfile: Lockfile): TurnId[] {
  return Object.keys(lockfile.turns).map((id) => TurnId.parse(id));
}
