import { normalise } from "../lockfile";
import type { Outcomes } from "./outcomes";
import { type Sketch, sampleOf, sketchAll } from "./sketch";
import type { OldTurn } from "./sketched-turns";

/**
 * Old turns that say nearly the same. What a merged turn has of one it may have of the other: a match of one is then
 * only as certain as the other being elsewhere.
 */

/** Minimum share that a rival has of the n-grams by which a turn is recognised in a merged one. */
const ALIKE = 0.5;

/** Whether all words of an old turn are where its id went, so that they cannot be what is found elsewhere. */
export function isThere(turn: OldTurn, outcomes: Outcomes): boolean {
  return outcomes.homeOf(turn)?.hash === turn.entry.hash;
}

/** The n-grams of new words that only one of several old turns brings. */
export function broughtBy(one: OldTurn, all: readonly OldTurn[], after: Sketch): Set<number> {
  const shared = new Set(all.filter((other) => other !== one).flatMap(gramsKnown));
  return new Set([...one.sketch.grams].filter((gram) => !shared.has(gram) && after.grams.has(gram)));
}

/** Whether another old turn could have brought the same n-grams. */
export function saysAlike(rival: Sketch, brought: ReadonlySet<number>): boolean {
  const sample = sampleOf({ grams: brought, shift: 0, length: 0 }, rival.shift);
  return sample.length > 0 && sample.filter((gram) => rival.grams.has(gram)).length >= ALIKE * sample.length;
}

/** The known n-grams of an old turn: its sample, and all of its beginning. */
export function gramsKnown({ sketch, entry }: OldTurn): number[] {
  return [...sketch.grams, ...sketchAll(normalise(entry.words)).grams];
}
