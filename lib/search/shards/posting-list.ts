import { lowerBound } from "../../arrays/lower-bound";
import type { Stretch } from "../index/engine";
import { intersect, unionOfAll } from "../index/turn-sets";

/** The turns filed under a token, in order. They come in parts, fetched on demand. */
export interface PostingList {
  /** How many turns, or slightly more for a union of lists. */
  readonly count: number;
  /** The first turn of each part. */
  readonly firsts: readonly number[];
  /** All turns, when they are in memory. */
  readonly atHand: Uint32Array | null;
  /** The turns from one number to another, end exclusive. */
  between(from: number, to: number): Promise<Uint32Array>;
}

/** A posting list in memory. */
export function postingListOfTurns(turns: Uint32Array): PostingList {
  return {
    count: turns.length,
    firsts: [...turns.subarray(0, 1)],
    atHand: turns,
    between: async (from, to) => cut(turns, from, to),
  };
}

/** A posting list in parts. `load` gives the turns of one of them. */
export function postingListOf(
  count: number,
  firsts: readonly number[],
  load: (part: number) => Promise<Uint32Array>,
): PostingList {
  return {
    count,
    firsts,
    atHand: null,
    async between(from, to) {
      const wanted = firsts.flatMap((first, part) =>
        first < to && (firsts[part + 1] ?? Infinity) > from ? [part] : [],
      );
      const parts = await Promise.all(wanted.map(load));
      return cut(parts.length === 1 && parts[0] !== undefined ? parts[0] : concatenate(parts), from, to);
    },
  };
}

/** The union of several posting lists. */
export function united(listings: readonly PostingList[]): PostingList {
  const all = listings.filter(({ atHand }) => atHand === null);
  const near = unionOfAll(listings.flatMap(({ atHand }) => atHand ?? []));
  if (near.length > 0 || all.length === 0) all.push(postingListOfTurns(near));
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  return {
    atHand: null,
    count: all.reduce((sum, { count }) => sum + count, 0),
    firsts: [...new Set(all.flatMap(({ firsts }) => firsts))].sort((a, b) => a - b),
    async between(from, to) {
      return unionOfAll(await Promise.all(all.map((listing) => listing.between(from, to))));
    },
  };
}

/**
 * The first `limit` turns of a stretch that all lists have. It goes through the shortest list part by part, and asks
 * the others only where that one has turns: a rare token spares most parts of a frequent one.
 */
export async function intersection(
  listings: readonly PostingList[],
  within: Stretch,
  limit = Number.POSITIVE_INFINITY,
): Promise<Uint32Array> {
  const [rarest, ...others] = byCount(listings);
  if (rarest === undefined || rarest.count === 0) return new Uint32Array();
  const found: Uint32Array[] = [];
  let count = 0;
  for (const { from, to } of stepsThrough(rarest, limit)) {
    if (to <= within.from || from >= within.to) continue;
    let turns = await rarest.between(Math.max(from, within.from), Math.min(to, within.to));
    for (const other of others) turns = await common(turns, other);
    found.push(turns);
    count += turns.length;
    if (count >= limit) break;
  }
  return concatenate(found).subarray(0, limit);
}

/** Stretches of all turns, each with twice as many parts of the shortest list as the one before. */
export function doublingStretches(listings: readonly PostingList[], turns: number): Stretch[] {
  const firsts = byCount(listings)[0]?.firsts ?? [];
  const starts = [0];
  for (let part = 1; part < firsts.length; part = part * 2 + 1) starts.push(firsts[part] ?? 0);
  return stretchesFrom(starts, turns);
}

/** The stretches that begin with these turns, of which the last one reaches to `end`. */
export function stretchesFrom(starts: readonly number[], end: number): Stretch[] {
  return starts.map((from, place) => ({ from, to: starts[place + 1] ?? end }));
}

const byCount = (listings: readonly PostingList[]) => [...listings].sort((a, b) => a.count - b.count);

/** Parts fetched together when all turns are wanted: few enough for a phone, enough to use the bandwidth. */
const TOGETHER = 32;

/** The steps in which to go through a list; short ones when a few hits will do. */
function stepsThrough({ firsts, count }: PostingList, limit: number): Stretch[] {
  const step = limit >= count ? TOGETHER : 1;
  return stretchesFrom(
    firsts.filter((_, place) => place % step === 0),
    Number.POSITIVE_INFINITY,
  );
}

/** A wider gap may skip a part of the other list. */
const GAP = 64;

async function common(turns: Uint32Array, other: PostingList): Promise<Uint32Array> {
  if (turns.length === 0) return turns;
  // Neighbouring turns are looked up together, unless a part of the other list lies between them.
  const groups: Uint32Array[] = [];
  let start = 0;
  for (let at = 1; at <= turns.length; at += 1) {
    const here = turns[at] ?? Infinity;
    const before = turns[at - 1] ?? 0;
    if (at < turns.length && (here - before < GAP || partAt(other.firsts, before) === partAt(other.firsts, here)))
      continue;
    groups.push(turns.subarray(start, at));
    start = at;
  }
  const kept = await Promise.all(
    groups.map(async (group) => intersect(group, await other.between(group[0] ?? 0, (group.at(-1) ?? 0) + 1))),
  );
  return concatenate(kept);
}

/** The last part that begins at or before the turn. */
function partAt(firsts: readonly number[], turn: number): number {
  return lowerBound(firsts, (first) => first <= turn) - 1;
}

/** The slice of an ascending list from one number to another, end exclusive. */
function cut(turns: Uint32Array, from: number, to: number): Uint32Array {
  const indexOf = (number: number) => lowerBound(turns, (turn) => turn < number);
  return turns.subarray(indexOf(from), indexOf(to));
}

function concatenate(parts: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
