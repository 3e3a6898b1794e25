import type { AlignedUnit } from "./units";

/** English letters per Chinese character, and the variance of their number per letter. */
export interface LengthModel {
  readonly ratio: number;
  readonly variance: number;
}

/** Priors for a document, and the amount of text (characters, pairs) they count for. */
const USUAL_RATIO = 3.3;
const RATIO_COUNT = 100;
const USUAL_VARIANCE = 6;
const VARIANCE_COUNT = 20;
/** Shorter texts vary as much as texts of this length. */
const LEAST_LENGTH = 12;
/**
 * Degrees of freedom of the distribution of deviations (Student’s t instead of Gale & Church’s normal): beyond some
 * three standard deviations, further deviation adds little.
 */
const TAIL = 5;
/** Evidence of a usual deviation for a pair, in nats: the lengths of unrelated sentences are spread twice as wide. */
const FITTING = 0.7;

/** The length model of two whole texts, before any pairs are known. */
export function usualLengths(zh: readonly AlignedUnit[], en: readonly AlignedUnit[]): LengthModel {
  const total = (units: readonly AlignedUnit[]) => units.reduce((sum, { size }) => sum + size, 0);
  return { ratio: ratioOf(total(zh), total(en)), variance: USUAL_VARIANCE };
}

/** Ratio and variance of paired lengths. */
export function learnLengths(pairs: readonly (readonly [zh: number, en: number])[]): LengthModel {
  const total = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0);
  const ratio = ratioOf(total(0), total(1));
  const squares = pairs.reduce((sum, [zh, en]) => sum + squaredDeviation(ratio, zh, en), 0);
  return { ratio, variance: (squares + VARIANCE_COUNT * USUAL_VARIANCE) / (pairs.length + VARIANCE_COUNT) };
}

function ratioOf(zh: number, en: number): number {
  return (en + USUAL_RATIO * RATIO_COUNT) / (zh + RATIO_COUNT);
}

function squaredDeviation(ratio: number, zh: number, en: number): number {
  const expected = zh * ratio;
  return (en - expected) ** 2 / Math.max(expected, en, LEAST_LENGTH);
}

/** Cost of pairing texts of these lengths, in nats; negative when they fit. */
export function lengthCost({ ratio, variance }: LengthModel, zh: number, en: number): number {
  const squared = squaredDeviation(ratio, zh, en) / variance;
  return ((TAIL + 1) / 2) * Math.log1p(squared / TAIL) - FITTING;
}

/** Evidence of matching marks, in nats: a question is translated by a question, a quotation usually by a quotation. */
const ASKS = 0.8;
const QUOTES = 0.2;

/** Cost of the marks of a bead, in nats. */
export function marksCost(zh: Stretch, en: Stretch): number {
  return markCost(has(zh, "asks"), has(en, "asks"), ASKS) + markCost(has(zh, "quotes"), has(en, "quotes"), QUOTES);
}

/** Units on one side of a bead. */
export interface Stretch {
  readonly units: readonly AlignedUnit[];
  readonly from: number;
  readonly count: number;
}

function has({ units, from, count }: Stretch, mark: "asks" | "quotes"): boolean {
  for (let k = from; k < from + count; k += 1) if (units[k]?.[mark]) return true;
  return false;
}

function markCost(zh: boolean, en: boolean, worth: number): number {
  if (zh && en) return -worth;
  return zh === en ? 0 : worth;
}
