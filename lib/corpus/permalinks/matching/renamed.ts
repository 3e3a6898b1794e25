import type { Slug } from "../../../schema/ids";
import type { NewTurn, OldTurn } from "./sketched-turns";

/** Minimum share of the old words in an interview under a new slug. */
const SHARE = 0.3;

/**
 * Interviews that are gone, by the new slug that now has most of their words. Only a slug without turns before can be a
 * new name; turns that went into an existing interview have moved.
 */
export function findRenamed(
  known: ReadonlyMap<Slug, readonly OldTurn[]>,
  fresh: ReadonlyMap<Slug, readonly NewTurn[]>,
): Map<Slug, Slug[]> {
  const renamed = new Map<Slug, Slug[]>();
  const gone = [...known].filter(([slug]) => !fresh.has(slug));
  const added = [...fresh].filter(([slug]) => !known.has(slug));
  if (gone.length === 0 || added.length === 0) return renamed;
  const places = new Map<number, Set<Slug>>();
  for (const [slug, turns] of added) {
    for (const gram of turns.flatMap(({ sketch }) => [...sketch.grams])) {
      const slugs = places.get(gram) ?? new Set<Slug>();
      places.set(gram, slugs.add(slug));
    }
  }
  for (const [slug, turns] of gone) {
    const grams = turns.flatMap(({ sketch }) => [...sketch.grams]);
    const votes = new Map<Slug, number>();
    for (const gram of grams) for (const name of places.get(gram) ?? []) votes.set(name, (votes.get(name) ?? 0) + 1);
    const [best, second] = [...votes].toSorted((a, b) => b[1] - a[1]);
    // Some n-grams are everywhere: the new name must stand out.
    if (best === undefined || best[1] < SHARE * grams.length || best[1] < 1.5 * (second?.[1] ?? 0)) continue;
    renamed.set(best[0], [...(renamed.get(best[0]) ?? []), slug]);
  }
  return renamed;
}
