import { commonIn, containment } from "./likeness";
import type { Outcomes } from "./outcomes";
import { broughtBy, isThere, saysAlike } from "./rivals";
import { type InterviewContext, matchSegment, type SameSpeaker } from "./segment";
import { isTelling, type NewTurn, type OldTurn } from "./sketched-turns";
import type { WordCounts } from "./word-counts";

/**
 * Thresholds for settling without asking: the probability among all ways to match a passage in order, and the evidence
 * of the words alone, so that position by itself never makes a redirect. Both measured by `npm run bench:permalinks`.
 */
const SURE = 0.99;
const EVIDENCE = 2;
/** Larger passages (in cells) are left to the search by words alone; matching them in order would take minutes. */
const CELLS = 250_000;

/**
 * Matches the turns of one interview: first words that are unique on both sides, then the passages between them, in
 * order.
 */
export function matchWithin(
  before: readonly OldTurn[],
  after: readonly NewTurn[],
  outcomes: Outcomes,
  wordCounts: WordCounts,
): void {
  if (before.length === after.length && before.every((old, i) => old.entry.hash === after[i]?.hash)) {
    for (const [i, old] of before.entries()) bindTo(old, after[i], outcomes);
    return;
  }
  const same = uniquePairs(before, after);
  const steady = heaviestRun(same, (pair) => Math.min(40, pair.weight));
  for (const { i, j } of steady) bindTo(before[i], after[j], outcomes);
  for (const { i, j } of same) {
    const [old, fresh] = [before[i], after[j]];
    if (old === undefined || fresh === undefined || !outcomes.isOpen(old)) continue;
    // Unique in the old text and in the new, such words are the same turn.
    if (isTelling(old, fresh)) outcomes.bind(old, fresh);
  }
  const open = before.filter((turn) => outcomes.isOpen(turn));
  if (open.length === 0 || after.every((turn) => !outcomes.isFree(turn))) return;
  const sketchesOf = (turns: readonly (OldTurn | NewTurn)[]) => turns.map(({ sketch }) => sketch);
  const known = { same: speakersBy(before, outcomes), common: commonIn(sketchesOf(open), sketchesOf(after)) };
  const ends = [...steady, { i: before.length, j: after.length }];
  let [i, j] = [0, 0];
  for (const end of ends) {
    const old = before.slice(i, end.i).filter((turn) => outcomes.isOpen(turn));
    const fresh = after.slice(j, end.j).filter((turn) => outcomes.isFree(turn));
    if (old.length > 0 && old.length * fresh.length <= CELLS)
      settlePassage(old, fresh, { ...known, before, wordCounts }, outcomes);
    [i, j] = [end.i + 1, end.j + 1];
  }
}

function bindTo(old: OldTurn | undefined, fresh: NewTurn | undefined, outcomes: Outcomes): void {
  if (old !== undefined && fresh !== undefined) outcomes.bind(old, fresh);
}

interface Pair {
  readonly i: number;
  readonly j: number;
  /** Length of the words. */
  readonly weight: number;
}

/** The words that are unique on each side, in the order of the old side. */
function uniquePairs(before: readonly OldTurn[], after: readonly NewTurn[]): Pair[] {
  const [old, fresh] = [new Map<string, number>(), new Map<string, number>()];
  for (const [i, { entry }] of before.entries()) old.set(entry.hash, old.has(entry.hash) ? -1 : i);
  for (const [j, { hash }] of after.entries()) fresh.set(hash, fresh.has(hash) ? -1 : j);
  return [...old].flatMap(([hash, i]) => {
    const j = fresh.get(hash) ?? -1;
    return i < 0 || j < 0 ? [] : [{ i, j, weight: after[j]?.words.length ?? 0 }];
  });
}

/** The heaviest set of pairs whose order is the same on both sides. */
function heaviestRun(pairs: readonly Pair[], weigh: (pair: Pair) => number): Pair[] {
  const totals: number[] = [];
  const links: number[] = [];
  let end = -1;
  for (const [nth, pair] of pairs.entries()) {
    let link = -1;
    for (let earlier = 0; earlier < nth; earlier += 1) {
      if ((pairs[earlier]?.j ?? 0) < pair.j && (totals[earlier] ?? 0) > (totals[link] ?? 0)) link = earlier;
    }
    totals.push(weigh(pair) + (totals[link] ?? 0));
    links.push(link);
    if (end < 0 || (totals[nth] ?? 0) > (totals[end] ?? 0)) end = nth;
  }
  const run: Pair[] = [];
  for (let at = end; at >= 0; at = links[at] ?? -1) run.unshift(...pairs.slice(at, at + 1));
  return run;
}

/** Maps speakers in the lockfile to current ones by the settled turns: a renamed speaker is the same person. */
function speakersBy(before: readonly OldTurn[], outcomes: Outcomes): SameSpeaker {
  const seen = new Map<string, Map<string, number>>();
  for (const old of before) {
    const [by, now] = [old.entry.by, outcomes.homeOf(old)?.speaker];
    if (by === undefined || now === undefined || now === null) continue;
    const counts = seen.get(by) ?? new Map<string, number>();
    counts.set(now, (counts.get(now) ?? 0) + 1);
    seen.set(by, counts);
  }
  const most = new Map([...seen].map(([by, counts]) => [by, [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]]));
  return ({ entry }, { speaker }) => {
    const now = entry.by === undefined ? undefined : most.get(entry.by);
    return now === undefined || speaker === null ? null : now === speaker;
  };
}

type Interview = InterviewContext & { readonly before: readonly OldTurn[]; readonly wordCounts: WordCounts };

function settlePassage(old: readonly OldTurn[], fresh: readonly NewTurn[], known: Interview, outcomes: Outcomes): void {
  const all = matchSegment(old, fresh, known);
  const removed = all.flatMap(({ before, after }) => (after.length === 0 ? before.flatMap((i) => old[i] ?? []) : []));
  for (const found of all) {
    const before = found.before.flatMap((i) => old[i] ?? []);
    const after = found.after.flatMap((j) => fresh[j] ?? []);
    const [one, other] = [before[0], after[0]];
    const isSure =
      found.probability >= SURE &&
      (after.length === 0 || found.evidence >= EVIDENCE) &&
      !areOthers(before, after, known.wordCounts) &&
      !(before.length > 1 && other !== undefined && mayBeAnother(before, other, known.before, outcomes)) &&
      !(
        before.length === 1 &&
        other !== undefined &&
        other.hash !== one?.entry.hash &&
        mayBeOneOf(removed, before, other)
      );
    if (!isSure) for (const turn of before) outcomes.doubt(turn, after.length > 0 ? after : nearestTurn(turn, fresh));
    else if (one === undefined || other === undefined) continue;
    else if (after.length > 1) outcomes.divide(one, after);
    else if (before.length > 1) outcomes.merge(before, other);
    else outcomes.bind(one, other);
  }
}

/** Whether old and new words differ and one of them is accounted for by equal words elsewhere. */
function areOthers(before: readonly OldTurn[], after: readonly NewTurn[], wordCounts: WordCounts): boolean {
  const [one, other] = [before[0], after[0]];
  if (one === undefined || other === undefined || one.entry.hash === other.hash) return false;
  return before.some((turn) => wordCounts.stands(turn)) || after.some((turn) => wordCounts.isWanted(turn));
}

/**
 * Whether changed words may equally be those of a turn that seems deleted: a sample cannot distinguish near duplicates.
 */
function mayBeOneOf(removed: readonly OldTurn[], before: readonly OldTurn[], after: NewTurn): boolean {
  return before.some((one) => {
    const brought = broughtBy(one, [one], after.sketch);
    return removed.some((other) => other !== one && saysAlike(other.sketch, brought));
  });
}

/** Whether a turn among the merged ones may be another, nearly equal one that is no longer there. */
function mayBeAnother(
  merged: readonly OldTurn[],
  after: NewTurn,
  all: readonly OldTurn[],
  outcomes: Outcomes,
): boolean {
  const others = all.filter((turn) => !merged.includes(turn) && !isThere(turn, outcomes));
  return merged.some((one) => {
    const brought = broughtBy(one, merged, after.sketch);
    return others.some((other) => saysAlike(other.sketch, brought));
  });
}

/** The new turns most similar to an old one, best first. */
export function nearestTurn({ sketch }: OldTurn, fresh: readonly NewTurn[]): NewTurn[] {
  return fresh
    .map((turn) => ({ turn, share: containment(sketch, turn.sketch).old }))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ turn }) => turn);
}
