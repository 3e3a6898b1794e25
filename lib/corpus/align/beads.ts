/**
 * Monotone alignment of two sequences into beads, after Gale & Church, "A Program for Aligning Sentences in Bilingual
 * Corpora" (1993): dynamic programming over bead types, each bead with a cost. The forward and backward sums over all
 * alignments give the probability of each bead, and with it how sure the pairing is.
 */

/** Indices of the two sides that belong together, either side possibly empty. */
export interface Bead {
  readonly zh: readonly number[];
  readonly en: readonly number[];
  /** Probability of this bead among all alignments, 0 to 1. */
  readonly probability: number;
}

/** How many units of each side a bead may hold. */
export type BeadShape = readonly [zh: number, en: number];

/**
 * Finds the cheapest sequence of beads that covers both sides in order.
 *
 * @param sizes number of units on each side
 * @param shapes the bead types to try
 * @param cost of a bead that takes `shape` units from `zh` and `en` on, in nats (minus a log probability)
 */
export function alignBeads(
  sizes: BeadShape,
  shapes: readonly BeadShape[],
  cost: (zh: number, en: number, shape: BeadShape) => number,
): Bead[] {
  const [rows, columns] = sizes;
  const at = (i: number, j: number) => i * (columns + 1) + j;
  const count = (rows + 1) * (columns + 1);
  const best = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const forward = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const via: (Step | undefined)[] = Array(count);
  const steps: Step[][] = Array.from({ length: count }, () => []);
  best[0] = 0;
  forward[0] = 0;
  backward[count - 1] = 0;
  for (let i = 0; i <= rows; i += 1) {
    for (let j = 0; j <= columns; j += 1) {
      for (const shape of shapes) {
        const [fromI, fromJ] = [i - shape[0], j - shape[1]];
        if (fromI < 0 || fromJ < 0) continue;
        const from = at(fromI, fromJ);
        const step: Step = { from, to: at(i, j), zh: fromI, en: fromJ, shape, cost: cost(fromI, fromJ, shape) };
        steps[from]?.push(step);
        const total = (best[from] ?? 0) + step.cost;
        if (total < (best[step.to] ?? 0)) {
          best[step.to] = total;
          via[step.to] = step;
        }
        forward[step.to] = addLogs(forward[step.to] ?? 0, (forward[from] ?? 0) - step.cost);
      }
    }
  }
  for (let cell = count - 1; cell >= 0; cell -= 1) {
    for (const step of steps[cell] ?? []) {
      backward[cell] = addLogs(backward[cell] ?? 0, (backward[step.to] ?? 0) - step.cost);
    }
  }
  const beads: Bead[] = [];
  for (let step = via[count - 1]; step !== undefined; step = via[step.from]) {
    const log = (forward[step.from] ?? 0) - step.cost + (backward[step.to] ?? 0) - (forward[count - 1] ?? 0);
    beads.unshift({
      zh: range(step.zh, step.shape[0]),
      en: range(step.en, step.shape[1]),
      probability: Math.min(1, Math.exp(log)),
    });
  }
  return beads;
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly zh: number;
  readonly en: number;
  readonly shape: BeadShape;
  readonly cost: number;
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, i) => start + i);
}

/** log(exp(a) + exp(b)) without overflow. */
function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
