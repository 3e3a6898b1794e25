import { valueAt } from "../../arrays/value-at";

/** One step along pattern and text: both have the same unit, they differ, or only one of them has a unit. */
export type Step = "both" | "each" | "pattern" | "text";

/** The part of a text closest to a pattern. */
export interface Approximation {
  /** Number of steps other than `both`. */
  readonly distance: number;
  /** The first unit of the part, counted from 0. */
  readonly start: number;
  /** From left to right. */
  readonly steps: readonly Step[];
}

/**
 * Finds where a pattern occurs in a text with the fewest differences; the whole pattern is used, the text may extend on
 * both sides. Sellers, "The theory and computation of evolutionary distances" (1980). Time and space are the product of
 * the lengths.
 */
export function approximate(pattern: readonly string[], text: readonly string[]): Approximation {
  const width = text.length + 1;
  const ways = new Uint8Array((pattern.length + 1) * width);
  let above = new Uint32Array(width);
  for (let row = 1; row <= pattern.length; row += 1) {
    const costs = new Uint32Array(width);
    costs[0] = row;
    ways[row * width] = PATTERN;
    for (let column = 1; column < width; column += 1) {
      const [cost, way] = cheapest(
        valueAt(above, column - 1) + (pattern[row - 1] === text[column - 1] ? 0 : 1),
        valueAt(above, column) + 1,
        valueAt(costs, column - 1) + 1,
      );
      costs[column] = cost;
      ways[row * width + column] = way;
    }
    above = costs;
  }
  const end = above.indexOf(Math.min(...above));
  return { distance: valueAt(above, end), ...walkBack(ways, pattern, text, end) };
}

const EACH = 0;
const PATTERN = 1;
const TEXT = 2;

/** On a tie, the step forward in both is taken. */
function cheapest(each: number, pattern: number, text: number): [cost: number, way: number] {
  if (each <= pattern && each <= text) return [each, EACH];
  return text <= pattern ? [text, TEXT] : [pattern, PATTERN];
}

function walkBack(
  ways: Uint8Array,
  pattern: readonly string[],
  text: readonly string[],
  end: number,
): Omit<Approximation, "distance"> {
  const steps: Step[] = [];
  let [row, column] = [pattern.length, end];
  while (row > 0) {
    const way = ways[row * (text.length + 1) + column];
    if (way !== TEXT) row -= 1;
    if (way !== PATTERN) column -= 1;
    if (way === EACH) steps.push(pattern[row] === text[column] ? "both" : "each");
    else steps.push(way === PATTERN ? "pattern" : "text");
  }
  return { start: column, steps: steps.reverse() };
}
