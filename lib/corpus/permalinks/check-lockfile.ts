import type { TurnId } from "../../schema/ids";
import { entriesOf, type Lockfile } from "./lockfile";

/** Ids that a lockfile refers to but lacks, each with an id that refers to it: an entry was removed. */
export function lostFrom(lockfile: Lockfile): { readonly id: TurnId; readonly by: TurnId }[] {
  const named = entriesOf(lockfile).flatMap(([by, { after, into, parts = [] }]) =>
    [after, into, ...parts].flatMap((id) => (id === undefined ? [] : [{ id, by }])),
  );
  const seen = new Set<TurnId>();
  return named.filter(({ id }) => {
    const isLost = lockfile.turns[id] === undefined && !seen.has(id);
    seen.add(id);
    return isLost;
  });
}

/** Ids merged into nothing, or in a cycle: neither live nor accounted for. */
export function unaccountedIn({ turns }: Lockfile): TurnId[] {
  return entriesOf({ turns }).flatMap(([id]) => {
    const seen = new Set<TurnId>();
    let at: TurnId | undefined = id;
    while (at !== undefined && turns[at]?.state === "merged" && !seen.has(at)) {
      seen.add(at);
      at = turns[at]?.into;
    }
    return at === undefined || seen.has(at) ? [id] : [];
  });
}
