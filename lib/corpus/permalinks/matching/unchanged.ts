import type { Slug, TurnId } from "../../../schema/ids";
import { liveEntry } from "./lockfile-writer";
import { type Claim, type NewTurn, newTurns, type OldTurn } from "./sketched-turns";

/** An interview of whose turns every entry of the book stays as it is. */
export interface Unchanged {
  readonly claim: Claim;
  readonly ids: readonly TurnId[];
}

/**
 * The interviews that are as the book has them. While an editor works nearly all are such, and what was found out of one is known
 * as long as its turns and its entries are the same objects.
 */
export function unchangedAmong(
  claims: readonly Claim[],
  known: ReadonlyMap<Slug, readonly OldTurn[]>,
): Map<Slug, Unchanged> {
  const found = claims.flatMap((claim) => {
    const [turns, old] = [newTurns(claim), known.get(claim.slug) ?? []];
    const before = compared.get(turns);
    const ids = before?.old === old ? before.ids : unchangedIds(turns, old);
    compared.set(turns, { old, ids });
    return ids === null ? [] : [[claim.slug, { claim, ids }] as const];
  });
  return new Map(found);
}

const compared = new WeakMap<
  readonly NewTurn[],
  { readonly old: readonly OldTurn[]; readonly ids: readonly TurnId[] | null }
>();

/** The ids of turns that are those of the book, entry by entry; null where one is not, or where there is none. */
function unchangedIds(turns: readonly NewTurn[], old: readonly OldTurn[]): readonly TurnId[] | null {
  if (turns.length === 0 || turns.length !== old.length) return null;
  const ids = old.map(({ id }) => id);
  const isSame = (turn: NewTurn, i: number) => {
    const entry = old[i]?.entry;
    return entry !== undefined && entry.hash === turn.hash && liveEntry(turn, entry, ids[i - 1]) === entry;
  };
  return turns.every(isSame) ? ids : null;
}
