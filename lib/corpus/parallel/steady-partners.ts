import type { Lang } from "../../schema/schema";
import { groupBy } from "../text/group";

/** The labels of a turn and of the one that stands opposite to it in the other language. */
export type LabelPair = Readonly<Record<Lang, string>>;

/**
 * Minimum share of the pairs in which each label is the usual partner of the other, in a translation that names people anew.
 * Translations of the benchmark have 1, with a label misprinted now and then; five people who each speak the language that they
 * like have half.
 */
const STEADY = 0.7;

/** Whether the same two names stand opposite to each other nearly always, as those of one person in two languages do. */
export function haveSteadyPartners(pairs: readonly LabelPair[]): boolean {
  const usual = { zh: usualPartners(pairs, "zh", "en"), en: usualPartners(pairs, "en", "zh") };
  const steady = pairs.filter(({ zh, en }) => usual.zh.get(zh) === en && usual.en.get(en) === zh);
  return steady.length >= pairs.length * STEADY;
}

/** The label on the other side that stands most often opposite to each on this one. */
function usualPartners(pairs: readonly LabelPair[], of: Lang, other: Lang): ReadonlyMap<string, string> {
  return new Map(
    [...groupBy(pairs, (pair) => pair[of])].flatMap(([label, theirs]) => {
      const counts = [...groupBy(theirs, (pair) => pair[other])].toSorted(([, a], [, b]) => b.length - a.length);
      return counts[0] === undefined ? [] : [[label, counts[0][0]] as const];
    }),
  );
}
