import { lowerBound } from "../../arrays/lower-bound";
import { valueAt } from "../../arrays/value-at";
import type { TranslationTable } from "./translation-table";

/**
 * A word in more English units than this says little about the place of its counterpart; only units near the
 * proportional position are considered.
 */
const FREQUENT = 1000;

/**
 * How well a Chinese unit fits each English one, for finding anchors, based on translations weighted by rarity.
 *
 * @returns a function from the words of a Chinese unit, and the English unit at the proportional position, to the
 * scores of all English units
 */
export function matcherOf(
  table: TranslationTable,
  en: readonly Int32Array[],
): (zh: Int32Array, even: number) => Float32Array {
  const units = Array.from({ length: table.en.share.length }, (): number[] => []);
  en.forEach((words, unit) => {
    for (const word of words) units[word]?.push(unit);
  });
  return (zh, even) => {
    const best = new Map<number, number>();
    for (const word of zh) {
      for (const [other, value] of table.forward[word] ?? []) best.set(other, Math.max(best.get(other) ?? 0, value));
    }
    const scores = new Float32Array(en.length);
    for (const [word, value] of best) {
      const worth = value * Math.log(1 / (table.en.share[word] ?? 1));
      for (const unit of nearIn(units[word] ?? [], even)) {
        scores[unit] = valueAt(scores, unit) + worth / Math.sqrt(1 + zh.length * (en[unit]?.length ?? 0));
      }
    }
    return scores;
  };
}

/** The units of a word to consider: all of them, or the nearest ones of a frequent word. */
function nearIn(units: readonly number[], even: number): readonly number[] {
  if (units.length <= FREQUENT) return units;
  const low = lowerBound(units, (unit) => unit < even);
  const from = Math.min(Math.max(0, low - FREQUENT / 2), units.length - FREQUENT);
  return units.slice(from, from + FREQUENT);
}
