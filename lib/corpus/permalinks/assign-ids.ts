import type { Slug, TurnId } from "../../schema/ids";
import { type Problem, problem } from "../problems/problems";
import type { Lockfile } from "./lockfile";
import { findAbsorbed } from "./matching/absorbed";
import { matchElsewhere } from "./matching/elsewhere";
import { LockfileWriter } from "./matching/lockfile-writer";
import { settleByTranslation } from "./matching/one-language-left";
import { oldTurns, orderedBy } from "./matching/order";
import { Outcomes } from "./matching/outcomes";
import { findRenamed } from "./matching/renamed";
import { Returning } from "./matching/returning";
import { type Claim, isWhole, type NewTurn, newTurns, type OldTurn } from "./matching/sketched-turns";
import { type Unchanged, unchangedAmong } from "./matching/unchanged";
import { matchWithin, nearestTurn } from "./matching/within";
import { WordCounts } from "./matching/word-counts";

export { EMPTY_LOCKFILE, Lockfile, printLockfile } from "./lockfile";
export type { Claim } from "./matching/sketched-turns";

export interface Assignment {
  /** The ids of each interview's turns, in order. */
  readonly ids: ReadonlyMap<Slug, readonly TurnId[]>;
  readonly lockfile: Lockfile;
  /** The ids, with their interview, whose outcome is unclear and needs a decision by the editor. */
  readonly problems: readonly { readonly id: TurnId; readonly slug: Slug; readonly problem: Problem }[];
  /** The interviews that would lose many turns at once, with the ids, until the editor says that they are withdrawn. */
  readonly losses: readonly Loss[];
}

/** Many turns of an interview, or all, that are gone. */
export interface Loss {
  readonly slug: Slug;
  readonly ids: readonly TurnId[];
  /** The first words of the first of them. */
  readonly words: string;
}

/** The turns of each interview, as recorded in the lockfile or as they are now. */
type Turns<Turn> = ReadonlyMap<Slug, readonly Turn[]>;

/**
 * Gives every turn its id. Words in the lockfile keep their id; changed words are matched in order within their
 * interview, then by the words alone across interviews, and keep their id when the match is clear; new words get an id
 * made from the interview and the words, so that two clones agree, or the one that they had before they were taken out. An id
 * without any match is withdrawn; for an unclear match, and where many would be withdrawn at once, the editor is asked.
 *
 * @param unread interviews that could not be read this time: their ids stay unchanged
 */
export function assignIds(claims: readonly Claim[], lockfile: Lockfile, unread: ReadonlySet<Slug>): Assignment {
  const known = knownTurns(lockfile, unread);
  const unchanged = unchangedAmong(claims, known);
  if (unchanged.size === 0) return assignAmong(claims, lockfile, known).assignment;
  const others = claims.filter(({ slug }) => !unchanged.has(slug));
  const knownElse = new Map([...known].filter(([slug]) => !unchanged.has(slug)));
  const found = assignAmong(others, lockfile, knownElse, unchanged);
  // Words that are gone, or came from elsewhere, may be those of an interview that seems to be as it was.
  if (!found.isWithin) return assignAmong(claims, lockfile, known).assignment;
  const { ids } = found.assignment;
  return { ...found.assignment, ids: new Map(claims.map(({ slug }) => [slug, ids.get(slug) ?? []])) };
}

/** The same, with nothing left out because it is as it was: what `assignIds` is compared with. */
export function assignAll(claims: readonly Claim[], lockfile: Lockfile, unread: ReadonlySet<Slug>): Assignment {
  return assignAmong(claims, lockfile, knownTurns(lockfile, unread)).assignment;
}

function knownTurns(lockfile: Lockfile, unread: ReadonlySet<Slug>): Turns<OldTurn> {
  return new Map([...oldTurns(lockfile)].filter(([slug]) => !unread.has(slug)));
}

/**
 * Gives the turns of these interviews their ids.
 *
 * @param known the turns of the lockfile that they may have
 * @param unchanged further interviews with their ids, of which nothing is to be found out
 * @returns `isWithin`: whether each turn of the lockfile is still one turn of the same interview, so that others cannot matter
 */
function assignAmong(
  claims: readonly Claim[],
  lockfile: Lockfile,
  known: Turns<OldTurn>,
  unchanged: ReadonlyMap<Slug, Unchanged> = new Map(),
): { assignment: Assignment; isWithin: boolean } {
  const fresh: Turns<NewTurn> = new Map(claims.map((claim) => [claim.slug, newTurns(claim)]));
  const { outcomes, renamed } = findOutcomes(known, fresh, lockfile);
  const writer = new LockfileWriter(lockfile, outcomes);
  for (const { claim, ids } of unchanged.values()) writer.keep(claim, ids);
  for (const claim of claims) writer.enter(claim, fresh.get(claim.slug) ?? []);
  for (const [slug, names] of renamed) writer.rename(names, slug);
  const all = [...known.values()].flat();
  const asked = all.filter((old) => outcomes.doubtsOf(old).length > 0);
  const there = new Set([...fresh.keys(), ...[...renamed.values()].flat()]);
  const lost = [...known].map(([slug, turns]) => ({ slug, turns: lostTurns(turns, there.has(slug), outcomes) }));
  const open = new Set([...asked, ...lost.flatMap(({ turns }) => turns)]);
  for (const old of all) if (!open.has(old)) writer.close(old);
  const assignment = {
    ids: writer.ids,
    lockfile: writer.lockfile(),
    problems: asked.map((old) => ask(old, outcomes.doubtsOf(old))),
    losses: lost.flatMap(({ slug, turns }) => lossOf(slug, turns)),
  };
  const hasStayed = (old: OldTurn) => outcomes.homeOf(old)?.slug === old.entry.slug && !outcomes.parts.has(old);
  const isNew = (turn: NewTurn) => (outcomes.bearerOf(turn)?.entry.slug ?? turn.slug) === turn.slug;
  return { assignment, isWithin: all.every(hasStayed) && [...fresh.values()].flat().every(isNew) };
}

/** What became of every turn of the lockfile, and the interviews that have a new name. */
function findOutcomes(known: Turns<OldTurn>, fresh: Turns<NewTurn>, lockfile: Lockfile) {
  const renamed = findRenamed(known, fresh);
  const outcomes = new Outcomes();
  const wordCounts = new WordCounts(known.values(), fresh.values());
  takeTold(known, fresh, outcomes);
  const returning = new Returning(lockfile, outcomes);
  for (const [slug, turns] of fresh) returning.settleInPlace(slug, turns);
  for (const [slug, turns] of fresh) {
    const names = [slug, ...(renamed.get(slug) ?? [])];
    const hashes = turns.map(({ hash }) => hash);
    const old = names.flatMap((name) => orderedBy(known.get(name) ?? [], hashes));
    settleByTranslation(old, turns, outcomes);
    const before = old.filter((turn) => outcomes.isOpen(turn));
    matchWithin(
      before,
      turns.filter((turn) => outcomes.isFree(turn)),
      outcomes,
      wordCounts,
    );
  }
  matchElsewhere(known, fresh, outcomes);
  findAbsorbed(known, fresh, outcomes);
  for (const [slug, turns] of known) doubtTooMuch(turns, fresh.get(slug) ?? [], outcomes);
  for (const [slug, turns] of fresh) returning.settleOthers(slug, turns);
  return { outcomes, renamed };
}

/** So many turns an editor takes out of an interview by hand; more may be a file cut short, or a wrong one. */
const HANDFUL = 5;

/**
 * The turns of an interview that are gone, if they are more than a handful or the interview itself is.
 *
 * @param isThere under this name or another
 */
function lostTurns(old: readonly OldTurn[], isThere: boolean, outcomes: Outcomes): readonly OldTurn[] {
  const gone = old.filter((turn) => outcomes.isOpen(turn) && outcomes.doubtsOf(turn).length === 0);
  return !isThere || gone.length > HANDFUL ? gone : [];
}

function lossOf(slug: Slug, turns: readonly OldTurn[]): Loss[] {
  const [first] = turns;
  if (first === undefined) return [];
  return [{ slug, ids: turns.map(({ id }) => id), words: first.entry.words }];
}

/** Applies the editor's explicit decisions about where the words of an id are now. */
function takeTold(known: Turns<OldTurn>, fresh: Turns<NewTurn>, outcomes: Outcomes): void {
  for (const old of [...known.values()].flat()) {
    const { told } = old.entry;
    if (told === undefined) continue;
    const free = [...fresh.values()].flat().filter((turn) => outcomes.isFree(turn));
    const turn = free.find(({ slug, hash }) => told === `${slug}/${hash}`);
    if (turn !== undefined) outcomes.bind(old, turn);
  }
}

/** An interview with at least this many lost turns, which loses most of its turns and gains as many, is not trusted. */
const MANY = 5;

/**
 * Doubts deletions that may be something else: an interview in which nearly all words changed, as when the other
 * language is put first; and words of which an old lockfile kept only the beginning.
 */
function doubtTooMuch(old: readonly OldTurn[], fresh: readonly NewTurn[], outcomes: Outcomes): void {
  const gone = old.filter((turn) => outcomes.isOpen(turn));
  const added = fresh.filter((turn) => outcomes.isFree(turn));
  const isTooMuch = gone.length >= MANY && gone.length * 2 > old.length && added.length * 2 > gone.length;
  for (const turn of gone) {
    const isUnknown = turn.entry.sketch === undefined && !isWhole(turn.entry.words);
    if ((isTooMuch || isUnknown) && outcomes.doubtsOf(turn).length === 0)
      outcomes.doubt(turn, nearestTurn(turn, added));
  }
}

function ask({ id, entry }: OldTurn, candidates: readonly NewTurn[]): Assignment["problems"][number] {
  const [first] = candidates;
  if (first === undefined) throw new Error(`nothing to ask about ${id}`);
  const shown = [...new Set(candidates)].slice(0, 3).map(({ text }) => text.slice(0, 24));
  const facts = { id, words: entry.words, candidates: shown.join(" / "), first: shown[0] ?? "" };
  return { id, slug: first.slug, problem: problem("permalink-unsettled", first.place, facts) };
}
