import type { Outcomes } from "./outcomes";
import type { NewTurn, OldTurn } from "./sketched-turns";

/**
 * Settles the turns whose words in the language that came first are gone, while those in the other language are still there,
 * and those that have got words in a language that now comes first: an edition was taken out or in, or the editions have
 * changed places. Equal words are settled in their order.
 */
export function settleByTranslation(old: readonly OldTurn[], fresh: readonly NewTurn[], outcomes: Outcomes): void {
  const here = new Set(fresh.map(({ hash }) => hash));
  const known = new Set(old.map(({ entry }) => entry.hash));
  const byTranslation = new Map<string, OldTurn[]>();
  const byWords = new Map<string, OldTurn[]>();
  for (const turn of old) {
    const { hash, also } = turn.entry;
    if (here.has(hash) || !outcomes.isOpen(turn)) continue;
    if (also !== undefined) byTranslation.set(also, [...(byTranslation.get(also) ?? []), turn]);
    byWords.set(hash, [...(byWords.get(hash) ?? []), turn]);
  }
  for (const turn of fresh) {
    if (known.has(turn.hash) || !outcomes.isFree(turn)) continue;
    const same = [...(byTranslation.get(turn.hash) ?? []), ...(byWords.get(turn.also ?? "") ?? [])];
    const before = same.find((one) => outcomes.isOpen(one));
    if (before !== undefined) outcomes.bind(before, turn);
  }
}
