import type { Slug, TurnId } from "../../schema/ids";
import { type Problem, problem } from "../problems/problems";
import type { Lockfile } from "./lockfile";
import { findSwallowed } from "./matching/absorbed";
import { matchElsewhere } from "./matching/elsewhere";
import { Book } from "./matching/lockfile-writer";
import { oldTurns, orderedBy } from "./matching/order";
import { Fates } from "./matching/outcomes";
import { findRenamed } from "./matching/renamed";
import { type Claim, isWhole, type NewTurn, newTurns, type OldTurn } from "./matching/sketched-turns";
import { matchWithin, nearest } from "./matching/within";
import { Tally } from "./matching/word-counts";

export { EMPTY_LOCKFILE, Lockfile, printLockfile } from "./lockfile";
export type { Claim } from "./matching/sketched-turns";

export interface Assignment {
  /** The ids of each interview's turns, in their order. */
  readonly ids: ReadonlyMap<Slug, readonly TurnId[]>;
  readonly lockfile: Lockfile;
  /** By interview, the ids of which it is not clear what became of them, and about which the editor must say something. */
  readonly problems: readonly { readonly id: TurnId; readonly slug: Slug; readonly problem: Problem }[];
}

/** The turns of each interview, as the book remembers them or as they are now. */
type Turns<Turn> = ReadonlyMap<Slug, readonly Turn[]>;

/**
 * Gives every turn its id. Words that are in the book keep theirs; changed words are matched in order within their
 * interview, then by the words alone in all of them, and keep their id where that is clear; new words get an id made from
 * the interview and the words, so that two clones agree. An id that is matched by nothing at all is withdrawn; of one that
 * may be matched, but not clearly, the editor is asked.
 *
 * @param unread interviews that could not be read this time: their ids stay as they are
 */
export function assignIds(claims: readonly Claim[], lockfile: Lockfile, unread: ReadonlySet<Slug>): Assignment {
  const known = oldTurns(lockfile);
  for (const slug of unread) known.delete(slug);
  const fresh: Turns<NewTurn> = new Map(claims.map((claim) => [claim.slug, newTurns(claim)]));
  const renamed = findRenamed(known, fresh);
  const fates = new Fates();
  const tally = new Tally(known.values(), fresh.values());
  takeTold(known, fresh, fates);
  for (const [slug, turns] of fresh) {
    const names = [slug, ...(renamed.get(slug) ?? [])];
    const hashes = turns.map(({ hash }) => hash);
    const old = names.flatMap((name) => orderedBy(known.get(name) ?? [], hashes));
    const before = old.filter((turn) => fates.isOpen(turn));
    matchWithin(
      before,
      turns.filter((turn) => fates.isFree(turn)),
      fates,
      tally,
    );
  }
  matchElsewhere(known, fresh, fates);
  findSwallowed(known, fresh, fates);
  for (const [slug, turns] of known) doubtTooMuch(turns, fresh.get(slug) ?? [], fates);
  const book = new Book(lockfile, fates);
  for (const claim of claims) book.enter(claim, fresh.get(claim.slug) ?? []);
  for (const [slug, names] of renamed) book.rename(names, slug);
  const all = [...known.values()].flat();
  const asked = new Set(all.filter((old) => fates.doubtsOf(old).length > 0));
  for (const old of all) if (!asked.has(old)) book.close(old);
  const problems = [...asked].map((old) => ask(old, fates.doubtsOf(old)));
  return { ids: book.ids, lockfile: book.lockfile(), problems };
}

/** What the editor said outright: the words that an id is on now. */
function takeTold(known: Turns<OldTurn>, fresh: Turns<NewTurn>, fates: Fates): void {
  for (const old of [...known.values()].flat()) {
    const { told } = old.entry;
    if (told === undefined) continue;
    const free = [...fresh.values()].flat().filter((turn) => fates.isFree(turn));
    const turn = free.find(({ slug, hash }) => told === `${slug}/${hash}`);
    if (turn !== undefined) fates.bind(old, turn);
  }
}

/** From this many turns on, an interview that loses most of them and has as many new ones is not believed. */
const MANY = 5;

/**
 * Doubts what looks like a deletion and may be something else: an interview whose words are nearly all other ones, as when
 * the other language is put first; and words of which an old book kept only the beginning.
 */
function doubtTooMuch(old: readonly OldTurn[], fresh: readonly NewTurn[], fates: Fates): void {
  const gone = old.filter((turn) => fates.isOpen(turn));
  const added = fresh.filter((turn) => fates.isFree(turn));
  const isTooMuch = gone.length >= MANY && gone.length * 2 > old.length && added.length * 2 > gone.length;
  for (const turn of gone) {
    const isUnknown = turn.entry.sketch === undefined && !isWhole(turn.entry.words);
    if ((isTooMuch || isUnknown) && fates.doubtsOf(turn).length === 0) fates.doubt(turn, nearest(turn, added));
  }
}

function ask({ id, entry }: OldTurn, candidates: readonly NewTurn[]): Assignment["problems"][number] {
  const [first] = candidates;
  if (first === undefined) throw new Error(`nothing to ask about ${id}`);
  const shown = [...new Set(candidates)].slice(0, 3).map(({ text }) => text.slice(0, 24));
  const facts = { id, words: entry.words, candidates: shown.join(" / "), first: shown[0] ?? "" };
  return { id, slug: first.slug, problem: problem("permalink-unsettled", first.place, facts) };
}
