import { valueAt } from "../../arrays/value-at";
import { type Band, wholeBand } from "./band";

/**
 * Monotone alignment of two sequences into beads, after Gale & Church, "A Program for Aligning Sentences in Bilingual
 * Corpora" (1993): dynamic programming over bead types, each bead with a cost. Forward and backward sums over all
 * alignments give the probability of each bead, which is the confidence in the pairing.
 */

/** Corresponding indices of the two sides; either side may be empty. */
export interface Bead {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Probability of this bead among all alignments, 0 to 1. */
  readonly probability: number;
}

/** The number of units on each side of a bead. */
export type BeadShape = readonly [zh: number, en: number];

/** Cost of a bead of `shape` units starting at `zh` and `en`, in nats (minus a log probability). */
export type BeadCost = (zh: number, en: number, shape: BeadShape) => number;

/**
 * Finds the cheapest sequence of beads that covers both sides in order.
 *
 * @param sizes number of units on each side
 * @param shapes the bead types to try
 * @param band the cells to try; all by default
 * @returns an empty list when no sequence of beads covers both sides
 */
export function alignBeads(
  sizes: BeadShape,
  shapes: readonly BeadShape[],
  cost: BeadCost,
  band: Band = wholeBand(...sizes),
): Bead[] {
  const grid = makeGrid(sizes, band);
  const { best, via, forward, costs } = goForward(grid, shapes, cost);
  const backward = goBackward(grid, shapes, costs);
  const total = valueAt(forward, grid.count - 1);
  const beads: Bead[] = [];
  let [i, j] = sizes;
  if (best[grid.count - 1] === Number.POSITIVE_INFINITY) return [];
  while (i > 0 || j > 0) {
    const to = grid.at(i, j);
    const shape = shapes[valueAt(via, to)] ?? [1, 1];
    const [fromI, fromJ] = [i - shape[0], j - shape[1]];
    const from = grid.at(fromI, fromJ);
    const log =
      valueAt(forward, from) - valueAt(costs, to * shapes.length + valueAt(via, to)) + valueAt(backward, to) - total;
    beads.push({
      left: range(fromI, shape[0]),
      right: range(fromJ, shape[1]),
      probability: Math.min(1, Math.exp(log)),
    });
    [i, j] = [fromI, fromJ];
  }
  return beads.reverse();
}

/** The cells of a band, numbered row by row. */
interface Grid {
  readonly rows: number;
  readonly band: Band;
  readonly count: number;
  /** The number of a cell, −1 outside the band. */
  readonly at: (i: number, j: number) => number;
}

function makeGrid([rows]: BeadShape, band: Band): Grid {
  const starts = new Int32Array(rows + 2);
  for (let i = 0; i <= rows; i += 1) {
    starts[i + 1] = valueAt(starts, i) + valueAt(band.high, i) - valueAt(band.low, i) + 1;
  }
  const at = (i: number, j: number) => {
    if (i < 0 || j < valueAt(band.low, i) || j > valueAt(band.high, i)) return -1;
    return valueAt(starts, i) + j - valueAt(band.low, i);
  };
  return { rows, band, count: valueAt(starts, rows + 1), at };
}

const NOTHING: BeadShape = [0, 0];

function goForward(grid: Grid, shapes: readonly BeadShape[], cost: BeadCost) {
  const { rows, band, count, at } = grid;
  const best = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const forward = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const via = new Uint8Array(count);
  /** Costs by the cell in which a bead ends, and its shape. */
  const costs = new Float64Array(count * shapes.length).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  forward[0] = 0;
  for (let i = 0; i <= rows; i += 1) {
    for (let j = valueAt(band.low, i); j <= valueAt(band.high, i); j += 1) {
      const to = at(i, j);
      for (let s = 0; s < shapes.length; s += 1) {
        const shape = shapes[s] ?? NOTHING;
        const from = at(i - shape[0], j - shape[1]);
        if (from < 0 || from === to || best[from] === Number.POSITIVE_INFINITY) continue;
        const own = cost(i - shape[0], j - shape[1], shape);
        costs[to * shapes.length + s] = own;
        const sum = valueAt(best, from) + own;
        if (sum < valueAt(best, to)) {
          best[to] = sum;
          via[to] = s;
        }
        forward[to] = addLogs(valueAt(forward, to), valueAt(forward, from) - own);
      }
    }
  }
  return { best, via, forward, costs };
}

function goBackward({ rows, band, count, at }: Grid, shapes: readonly BeadShape[], costs: Float64Array): Float64Array {
  const backward = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  backward[count - 1] = 0;
  for (let i = rows; i >= 0; i -= 1) {
    for (let j = valueAt(band.high, i); j >= valueAt(band.low, i); j -= 1) {
      const to = at(i, j);
      for (let s = 0; s < shapes.length; s += 1) {
        const shape = shapes[s] ?? NOTHING;
        const own = costs[to * shapes.length + s] ?? Number.POSITIVE_INFINITY;
        if (own === Number.POSITIVE_INFINITY) continue;
        const from = at(i - shape[0], j - shape[1]);
        backward[from] = addLogs(valueAt(backward, from), valueAt(backward, to) - own);
      }
    }
  }
  return backward;
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
