import type { Slug } from "../../../schema/ids";
import { type Common, commonIn } from "./likeness";
import type { NewTurn, OldTurn } from "./sketched-turns";

/** How common the n-grams of open turns are in the interviews with open or free turns. */
export function commonNear(
  open: readonly OldTurn[],
  free: readonly NewTurn[],
  fresh: ReadonlyMap<Slug, readonly NewTurn[]>,
): Common {
  const slugs = new Set([...open.map(({ entry }) => entry.slug), ...free.map(({ slug }) => slug)]);
  const turns = [...slugs].flatMap((slug) => fresh.get(slug) ?? []);
  return commonIn(
    open.map(({ sketch }) => sketch),
    turns.map(({ sketch }) => sketch),
  );
}
