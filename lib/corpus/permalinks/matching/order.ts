import type { Slug, TurnId } from "../../../schema/ids";
import { entriesOf, idOf, type Lockfile, type LockfileEntry } from "../lockfile";
import { type OldTurn, oldTurn } from "./sketched-turns";

type Turns = Lockfile["turns"];

/** The live turns of every interview in the lockfile, in order as far as it is known; the same again for the same one. */
export function oldTurns(lockfile: Lockfile): ReadonlyMap<Slug, readonly OldTurn[]> {
  const turns = known.get(lockfile) ?? turnsIn(lockfile);
  known.set(lockfile, turns);
  return turns;
}

const known = new WeakMap<Lockfile, ReadonlyMap<Slug, readonly OldTurn[]>>();

function turnsIn(lockfile: Lockfile): ReadonlyMap<Slug, readonly OldTurn[]> {
  const bySlug = new Map<Slug, Map<TurnId, LockfileEntry>>();
  for (const [id, entry] of entriesOf(lockfile)) {
    if (entry.state !== "live") continue;
    const turns = bySlug.get(entry.slug) ?? new Map<TurnId, LockfileEntry>();
    bySlug.set(entry.slug, turns.set(id, entry));
  }
  return new Map([...bySlug].map(([slug, turns]) => [slug, inOrder(turns, lockfile.turns)]));
}

/**
 * Follows `after` from the first turn on. When two turns follow the same one, which merging branches can produce, the
 * shorter run comes first, so that an inserted turn does not end up last.
 */
function inOrder(turns: ReadonlyMap<TurnId, LockfileEntry>, entries: Turns): OldTurn[] {
  const next = new Map<TurnId | null, TurnId[]>();
  for (const [id, entry] of turns) {
    const before = nearestLive(entry, turns, entries);
    next.set(before, [...(next.get(before) ?? []), id]);
  }
  const order: OldTurn[] = [];
  const placed = new Set<TurnId>();
  const stack: TurnId[] = firstToLast(next.get(null) ?? [], next, turns);
  const place = (id: TurnId) => {
    const entry = turns.get(id);
    if (entry === undefined || placed.has(id)) return;
    placed.add(id);
    order.push(oldTurn(id, entry));
    stack.push(...firstToLast(next.get(id) ?? [], next, turns));
  };
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) place(id);
  // A cycle, which only a wrong merge can make, has no first turn.
  for (const id of turns.keys()) place(id);
  return order;
}

/** The previous turn, skipping turns that are no longer in this interview; null for the first. */
function nearestLive(entry: LockfileEntry, turns: ReadonlyMap<TurnId, LockfileEntry>, entries: Turns): TurnId | null {
  const seen = new Set<TurnId>();
  let before = entry.after;
  while (before !== undefined && !turns.has(before) && !seen.has(before)) {
    seen.add(before);
    before = entries[before]?.after;
  }
  return before !== undefined && turns.has(before) ? before : null;
}

/** Turns that follow the same one, in stack order: the first comes last. */
function firstToLast(
  ids: readonly TurnId[],
  next: ReadonlyMap<TurnId | null, readonly TurnId[]>,
  turns: ReadonlyMap<TurnId, LockfileEntry>,
): TurnId[] {
  if (ids.length < 2) return [...ids];
  const run = (id: TurnId) => {
    let length = 0;
    for (let at: TurnId | undefined = id; at !== undefined && length < turns.size; at = next.get(at)?.[0]) length += 1;
    return length;
  };
  const keyed = ids.map((id) => ({ id, run: run(id), minted: mintedAs(id, turns) }));
  return keyed.toSorted((a, b) => b.run - a.run || b.minted - a.minted || (a.id < b.id ? 1 : -1)).map(({ id }) => id);
}

/**
 * Orders the turns of a lockfile without order (version 1) by the current places of their words: of equal words, the id
 * minted first comes first. A lockfile with order has one first turn per interview and is returned unchanged.
 */
export function orderedBy(before: readonly OldTurn[], hashes: readonly string[]): readonly OldTurn[] {
  if (before.some(({ entry }) => entry.after !== undefined)) return before;
  const turns = new Map(before.map(({ id, entry }) => [id, entry]));
  const places = new Map<string, number[]>();
  for (const [i, hash] of hashes.entries()) places.set(hash, [...(places.get(hash) ?? []), i]);
  const ranks = new Map<OldTurn, number>();
  for (const old of before.toSorted((a, b) => mintedAs(a.id, turns) - mintedAs(b.id, turns))) {
    ranks.set(old, places.get(old.entry.hash)?.shift() ?? hashes.length);
  }
  return before.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** The number of an id among equal words: the order in a lockfile without any other. */
function mintedAs(id: TurnId, turns: ReadonlyMap<TurnId, LockfileEntry>): number {
  const entry = turns.get(id);
  if (entry === undefined) return 0;
  let nth = 1;
  while (nth <= turns.size && idOf(entry.slug, entry.hash, nth) !== id) nth += 1;
  return nth;
}
