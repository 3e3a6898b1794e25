import type { Slug } from "../../../schema/ids";
import { commonNear } from "./common-near";
import { type Common, containment, likeness } from "./likeness";
import type { Outcomes } from "./outcomes";
import { broughtBy, isThere, saysAlike } from "./rivals";
import { isTelling, type NewTurn, type OldTurn } from "./sketched-turns";

/**
 * Outside its place, an old turn is matched with a new one by its words alone, or by its words and a neighbour that
 * moved along. A turn moves once in fifty changes; a neighbour that moved along is strong evidence.
 */
const MOVES = Math.log(0.02);
const STAYS_AWAY = Math.log(0.5);
const NEIGHBOUR = 8;
/** Maximum evidence of each n-gram kept: "Yes." is found everywhere. */
const PER_GRAM = 0.8;
const SURE = 0.99;
/** Minimum evidence of changed words themselves: a neighbour alone makes no redirect. */
const EVIDENCE = 2;
/** Below this probability a new turn is no candidate; an old turn without candidates was deleted. */
const HARDLY = 0.01;
/** Minimum share of the n-grams of a part that must be in the whole; see `segment.ts`. */
const PART = 0.45;
/** Number of candidates examined closely: those with the most common n-grams. */
const CLOSELY = 5;

const SIDES = ["before", "after"] as const;
type Side = (typeof SIDES)[number];
/** The turns before and after each turn. */
type Beside<Turn> = ReadonlyMap<Turn, { readonly [side in Side]: Turn | undefined }>;
interface Neighbours {
  readonly old: Beside<OldTurn>;
  readonly fresh: Beside<NewTurn>;
}

interface Candidate {
  readonly old: OldTurn;
  readonly fresh: NewTurn;
  readonly evidence: number;
}

/**
 * Finds turns that moved to another place or interview, by their words, in rounds: each round may settle neighbours.
 */
export function matchElsewhere(
  known: ReadonlyMap<Slug, readonly OldTurn[]>,
  fresh: ReadonlyMap<Slug, readonly NewTurn[]>,
  outcomes: Outcomes,
): void {
  const open = [...known.values()].flat().filter((turn) => outcomes.isOpen(turn));
  if (open.length === 0) return;
  const free = [...fresh.values()].flat().filter((turn) => outcomes.isFree(turn));
  const neighbours = { old: beside(known.values()), fresh: beside(fresh.values()) };
  const candidates = candidatesFor(open, free, commonNear(open, free, fresh));
  const rivals = [...known.values()].flat().filter((turn) => !isThere(turn, outcomes));
  bindRuns(open, free, neighbours, outcomes);
  bindTelling(open, [...fresh.values()].flat(), outcomes);
  let settled = true;
  while (settled) {
    settled = false;
    for (const { old, fresh } of sureAmong(candidates, neighbours, outcomes)) {
      if (mayBeAnother(old, fresh, rivals, outcomes)) continue;
      outcomes.bind(old, fresh);
      settled = true;
    }
  }
  const { byOld } = weigh(candidates, neighbours, outcomes);
  for (const [old, options] of byOld) {
    const likely = options.filter(({ weight }) => weight / (total(options) + Math.exp(STAYS_AWAY)) > HARDLY);
    if (likely.length > 0) outcomes.doubt(old, [...outcomes.doubtsOf(old), ...likely.map(({ fresh }) => fresh)]);
  }
}

/** Binds two consecutive turns that are consecutive elsewhere: however short, both are not repeated by chance. */
function bindRuns(
  open: readonly OldTurn[],
  free: readonly NewTurn[],
  neighbours: Neighbours,
  outcomes: Outcomes,
): void {
  const runs = <Turn>(turns: readonly Turn[], all: Beside<Turn>, isLeft: (turn: Turn) => boolean) =>
    turns.flatMap((turn) => {
      const following = all.get(turn)?.after;
      return following !== undefined && isLeft(following) ? [[turn, following] as const] : [];
    });
  const before = once(
    runs(open, neighbours.old, (turn) => outcomes.isOpen(turn)),
    pairOf(({ entry }) => entry.hash),
  );
  const after = once(
    runs(free, neighbours.fresh, (turn) => outcomes.isFree(turn)),
    pairOf(({ hash }) => hash),
  );
  for (const [key, [old, following]] of before) {
    const [fresh, next] = after.get(key) ?? [];
    // The same words twice in a row may be one of the two, repeated.
    if (fresh === undefined || next === undefined || old.entry.hash === following.entry.hash) continue;
    if (outcomes.isOpen(old) && outcomes.isFree(fresh)) outcomes.bind(old, fresh);
    if (outcomes.isOpen(following) && outcomes.isFree(next)) outcomes.bind(following, next);
  }
}

const pairOf =
  <Turn>(hashOf: (turn: Turn) => string) =>
  ([one, other]: readonly [Turn, Turn]) =>
    `${hashOf(one)} ${hashOf(other)}`;

/** The items with a unique key. */
function once<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T> {
  const [found, twice] = [new Map<string, T>(), new Set<string>()];
  for (const one of all) {
    const key = keyOf(one);
    if (found.has(key)) twice.add(key);
    found.set(key, one);
  }
  for (const key of twice) found.delete(key);
  return found;
}

/**
 * Binds words too long to be repeated by chance, when exactly one open old turn had them and exactly one new turn has
 * them.
 */
function bindTelling(open: readonly OldTurn[], all: readonly NewTurn[], outcomes: Outcomes): void {
  const after = once(all, ({ hash }) => hash);
  for (const [hash, old] of once(open, ({ entry }) => entry.hash)) {
    const fresh = after.get(hash);
    if (fresh === undefined || !isTelling(old, fresh)) continue;
    if (outcomes.isOpen(old) && outcomes.isFree(fresh)) outcomes.bind(old, fresh);
  }
}

function candidatesFor(before: readonly OldTurn[], after: readonly NewTurn[], common: Common): Candidate[] {
  const index = new Map<number, NewTurn[]>();
  for (const turn of after) {
    for (const gram of turn.sketch.grams) {
      const having = index.get(gram);
      if (having === undefined) index.set(gram, [turn]);
      else having.push(turn);
    }
  }
  return before.flatMap((old) => {
    const votes = new Map<NewTurn, number>();
    for (const gram of old.sketch.grams) {
      for (const turn of index.get(gram) ?? []) votes.set(turn, (votes.get(turn) ?? 0) + 1);
    }
    const closest = [...votes].toSorted((a, b) => b[1] - a[1]).slice(0, CLOSELY);
    return closest.map(([fresh]) => ({ old, fresh, evidence: evidenceOf(old, fresh, common) }));
  });
}

function beside<Turn>(lists: Iterable<readonly Turn[]>): Beside<Turn> {
  const map = new Map<Turn, { before: Turn | undefined; after: Turn | undefined }>();
  for (const turns of lists)
    for (const [i, turn] of turns.entries()) map.set(turn, { before: turns[i - 1], after: turns[i + 1] });
  return map;
}

function evidenceOf(old: OldTurn, fresh: NewTurn, common: Common): number {
  const kept = containment(old.sketch, fresh.sketch).old * old.sketch.grams.size;
  return Math.min(PER_GRAM * kept, likeness([old.sketch], [fresh.sketch], common));
}

type Weighed = Candidate & { readonly weight: number };

/** The candidates that are still open, grouped by either side, with their weights. */
function weigh(candidates: readonly Candidate[], neighbours: Neighbours, outcomes: Outcomes) {
  const [byOld, byNew] = [new Map<OldTurn, Weighed[]>(), new Map<NewTurn, Weighed[]>()];
  for (const candidate of candidates) {
    const { old, fresh, evidence } = candidate;
    if (!outcomes.isOpen(old) || !outcomes.isFree(fresh)) continue;
    const along = wentAlong(old, fresh, neighbours, outcomes) ? NEIGHBOUR : 0;
    const weighed = { ...candidate, weight: Math.exp(Math.min(300, evidence + along + MOVES)) };
    byOld.set(old, [...(byOld.get(old) ?? []), weighed]);
    byNew.set(fresh, [...(byNew.get(fresh) ?? []), weighed]);
  }
  return { byOld, byNew };
}

function total(options: readonly Weighed[]): number {
  return options.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Whether a turn next to the old one, or the second next, is now next to the new one. Unsettled turns are skipped: of
 * two equal answers in a row that became one, either may remain.
 */
function wentAlong(old: OldTurn, fresh: NewTurn, neighbours: Neighbours, outcomes: Outcomes): boolean {
  return SIDES.some((side) => {
    const was = nextTwo(neighbours.old, old, side, (turn) => outcomes.isOpen(turn)).map((turn) =>
      outcomes.homeOf(turn),
    );
    const is = nextTwo(neighbours.fresh, fresh, side, (turn) => outcomes.isFree(turn));
    // When two turns swapped places, each has the other between itself and its old neighbour.
    return was.some((turn, i) => turn !== undefined && (turn === is[0] || (i === 0 && turn === is[1])));
  });
}

/** The two nearest turns on one side that are not skipped. */
function nextTwo<Turn>(all: Beside<Turn>, from: Turn, side: Side, isPassed: (turn: Turn) => boolean): Turn[] {
  const found: Turn[] = [];
  for (let at = all.get(from)?.[side]; at !== undefined && found.length < 2; at = all.get(at)?.[side])
    if (!isPassed(at)) found.push(at);
  return found;
}

/**
 * Whether changed words may equally be those of another old turn: part of a settled one that is no longer complete, or
 * those of an open one that says nearly the same.
 */
function mayBeAnother(old: OldTurn, fresh: NewTurn, rivals: readonly OldTurn[], outcomes: Outcomes): boolean {
  if (old.entry.hash === fresh.hash) return false;
  const brought = broughtBy(old, [old], fresh.sketch);
  return rivals.some((rival) => {
    if (rival === old) return false;
    if (outcomes.isOpen(rival)) return saysAlike(rival.sketch, brought);
    return containment(rival.sketch, fresh.sketch).fresh >= PART;
  });
}

/** The candidates that win on both sides with a clear margin over the second best and over no match at all. */
function sureAmong(candidates: readonly Candidate[], neighbours: Neighbours, outcomes: Outcomes): Candidate[] {
  const { byOld, byNew } = weigh(candidates, neighbours, outcomes);
  const speaks = ({ old, fresh, evidence }: Weighed) => evidence >= EVIDENCE || old.entry.hash === fresh.hash;
  const wins = ({ weight }: Weighed, options: readonly Weighed[]) =>
    weight / (total(options) + Math.exp(STAYS_AWAY)) >= SURE;
  return [...byOld.values()]
    .flat()
    .filter(
      (option) =>
        speaks(option) && wins(option, byOld.get(option.old) ?? []) && wins(option, byNew.get(option.fresh) ?? []),
    );
}
