import type { Slug } from "../ids";
import type { Fates } from "./fates";
import { type Common, likeness } from "./likeness";
import type { NewTurn, OldTurn } from "./turns";

/**
 * Outside of its place an old turn is brought together with a new one by its words alone, or by its words and by a
 * neighbour that went the same way. A turn moves once in fifty changes; a neighbour that went along is strong evidence.
 */
const MOVES = Math.log(0.02);
const STAYS_AWAY = Math.log(0.5);
const NEIGHBOUR = 8;
/** Each n-gram of the old words can say so much at most: "Yes." is found everywhere. */
const PER_GRAM = 0.8;
const SURE = 0.99;
/** What changed words must say by themselves: a neighbour alone makes no redirect. */
const EVIDENCE = 2;
/** Below this probability a new turn is no candidate, and an old turn without any was taken out. */
const HARDLY = 0.01;
/** How many candidates are looked at closely, those with the most n-grams in common. */
const CLOSELY = 5;

/** The turn before and after each. */
type Beside<Turn> = ReadonlyMap<Turn, { readonly before: Turn | undefined; readonly after: Turn | undefined }>;
interface Neighbours {
  readonly old: Beside<OldTurn>;
  readonly fresh: Beside<NewTurn>;
}

interface Candidate {
  readonly old: OldTurn;
  readonly fresh: NewTurn;
  readonly evidence: number;
}

/** Finds turns that went to another place or another interview, by their words, in rounds: each may settle neighbours. */
export function matchElsewhere(
  known: ReadonlyMap<Slug, readonly OldTurn[]>,
  fresh: ReadonlyMap<Slug, readonly NewTurn[]>,
  fates: Fates,
): void {
  const open = [...known.values()].flat().filter((turn) => fates.isOpen(turn));
  if (open.length === 0) return;
  const free = [...fresh.values()].flat().filter((turn) => fates.isFree(turn));
  const neighbours = { old: beside(known.values()), fresh: beside(fresh.values()) };
  const candidates = candidatesFor(open, free);
  let settled = true;
  while (settled) {
    settled = false;
    for (const { old, fresh } of sureAmong(candidates, neighbours, fates)) {
      if (!fates.isOpen(old) || !fates.isFree(fresh)) continue;
      fates.bind(old, fresh);
      settled = true;
    }
  }
  const { byOld } = weigh(candidates, neighbours, fates);
  for (const [old, options] of byOld) {
    const likely = options.filter(({ weight }) => weight / (total(options) + Math.exp(STAYS_AWAY)) > HARDLY);
    if (likely.length > 0) fates.doubt(old, [...fates.doubtsOf(old), ...likely.map(({ fresh }) => fresh)]);
  }
}

function candidatesFor(before: readonly OldTurn[], after: readonly NewTurn[]): Candidate[] {
  const index = new Map<number, NewTurn[]>();
  for (const turn of after) {
    for (const gram of turn.sketch.grams) {
      const having = index.get(gram);
      if (having === undefined) index.set(gram, [turn]);
      else having.push(turn);
    }
  }
  const common: Common = (gram) => ((index.get(gram)?.length ?? 1) - 1) / after.length;
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
  return Math.min(PER_GRAM * old.sketch.grams.size, likeness([old.sketch], [fresh.sketch], common));
}

type Weighed = Candidate & { readonly weight: number };

/** The candidates that are still open, by either side, with their weights. */
function weigh(candidates: readonly Candidate[], neighbours: Neighbours, fates: Fates) {
  const [byOld, byNew] = [new Map<OldTurn, Weighed[]>(), new Map<NewTurn, Weighed[]>()];
  for (const candidate of candidates) {
    const { old, fresh, evidence } = candidate;
    if (!fates.isOpen(old) || !fates.isFree(fresh)) continue;
    const along = wentAlong(old, fresh, neighbours, fates) ? NEIGHBOUR : 0;
    const weighed = { ...candidate, weight: Math.exp(Math.min(300, evidence + along + MOVES)) };
    byOld.set(old, [...(byOld.get(old) ?? []), weighed]);
    byNew.set(fresh, [...(byNew.get(fresh) ?? []), weighed]);
  }
  return { byOld, byNew };
}

function total(options: readonly Weighed[]): number {
  return options.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether the turn before or after an old one is now right before or after the new one. */
function wentAlong(old: OldTurn, fresh: NewTurn, neighbours: Neighbours, fates: Fates): boolean {
  const [was, is] = [neighbours.old.get(old), neighbours.fresh.get(fresh)];
  const sameAs = (one: OldTurn | undefined, other: NewTurn | undefined) =>
    one !== undefined && other !== undefined && fates.homeOf(one) === other;
  return sameAs(was?.before, is?.before) || sameAs(was?.after, is?.after);
}

/** The candidates that win on both sides with a clear margin: over the second best, and over being no match at all. */
function sureAmong(candidates: readonly Candidate[], neighbours: Neighbours, fates: Fates): Candidate[] {
  const { byOld, byNew } = weigh(candidates, neighbours, fates);
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
