import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignBeads, type Bead, type BeadShape } from "./beads";

const SHAPES: readonly BeadShape[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [2, 2],
];

type Cost = (zh: number, en: number, shape: BeadShape) => number;
interface Step {
  readonly zh: number;
  readonly en: number;
  readonly shape: BeadShape;
}

/** All ways to cover both sides, enumerated: the oracle for the dynamic programme. */
function allAlignments([rows, columns]: BeadShape, from: BeadShape = [0, 0]): Step[][] {
  const [zh, en] = from;
  if (zh === rows && en === columns) return [[]];
  return SHAPES.filter((shape) => zh + shape[0] <= rows && en + shape[1] <= columns).flatMap((shape) =>
    allAlignments([rows, columns], [zh + shape[0], en + shape[1]]).map((rest) => [{ zh, en, shape }, ...rest]),
  );
}

const costOf = (steps: readonly Step[], cost: Cost) =>
  steps.reduce((sum, { zh, en, shape }) => sum + cost(zh, en, shape), 0);

const stepsOf = (beads: readonly Bead[]): Step[] => {
  let [zh, en] = [0, 0];
  return beads.map((bead) => {
    const step: Step = { zh, en, shape: [bead.left.length, bead.right.length] };
    [zh, en] = [zh + bead.left.length, en + bead.right.length];
    return step;
  });
};

/** Sizes up to four per side, and a cost in tenths of a nat for each possible bead. */
const problem = fc
  .tuple(
    fc.nat({ max: 4 }),
    fc.nat({ max: 4 }),
    fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 150, maxLength: 150 }),
  )
  .map(([rows, columns, tenths]): { sizes: BeadShape; cost: Cost } => ({
    sizes: [rows, columns],
    cost: (zh, en, shape) =>
      (tenths[(zh * 5 + en) * SHAPES.length + SHAPES.findIndex((one) => String(one) === String(shape))] ?? 0) / 10,
  }));

describe("alignBeads", () => {
  it("finds an alignment of minimal cost, with each index once and in order", () => {
    fc.assert(
      fc.property(problem, ({ sizes, cost }) => {
        const beads = alignBeads(sizes, SHAPES, cost);
        const cheapest = Math.min(...allAlignments(sizes).map((steps) => costOf(steps, cost)));
        expect(costOf(stepsOf(beads), cost)).toBeCloseTo(cheapest, 9);
        expect(beads.flatMap(({ left: zh }) => zh)).toEqual([...Array(sizes[0]).keys()]);
        expect(beads.flatMap(({ right: en }) => en)).toEqual([...Array(sizes[1]).keys()]);
      }),
      { numRuns: 150 },
    );
  });

  it("gives each bead the total probability of the alignments that contain it", () => {
    fc.assert(
      fc.property(problem, ({ sizes, cost }) => {
        const all = allAlignments(sizes).map((steps) => ({
          names: steps.map(nameOf),
          weight: Math.exp(-costOf(steps, cost)),
        }));
        const total = all.reduce((sum, { weight }) => sum + weight, 0);
        const beads = alignBeads(sizes, SHAPES, cost);
        stepsOf(beads).forEach((step, i) => {
          const holding = all.filter(({ names }) => names.includes(nameOf(step)));
          const share = holding.reduce((sum, { weight }) => sum + weight, 0) / total;
          expect(beads[i]?.probability).toBeCloseTo(share, 9);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("keeps probabilities where costs are too far apart for numbers", () => {
    const costs =
      (whole: number, alone: number): Cost =>
      (_, __, [rows, columns]) =>
        rows === columns ? whole : alone;
    const beads = (cost: Cost) => alignBeads([1, 1], SHAPES, cost).map(({ probability }) => probability);
    expect(beads(costs(0, 2000))).toEqual([1]);
    expect(beads(costs(2000, 0))).toEqual([0.5, 0.5]);
    expect(beads(costs(-2000, 0))).toEqual([1]);
  });

  it("returns nothing when no sequence of beads covers both sides", () => {
    expect(alignBeads([1, 2], [[1, 1]], () => 1)).toEqual([]);
    expect(alignBeads([2, 2], [[1, 1]], () => Number.POSITIVE_INFINITY)).toEqual([]);
  });
});

function nameOf({ zh, en, shape }: Step): string {
  return `${zh},${en}:${shape}`;
}
