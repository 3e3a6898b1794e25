import { valueAt } from "../../arrays/value-at";

/**
 * One step along pattern and text: both have the same unit, they differ, only one of them has a unit, or a unit of the
 * text falls into a gap of the pattern.
 */
export type Step = "both" | "each" | "pattern" | "text" | "gap";

/** The part of a text closest to a pattern. */
export interface Approximation {
  /** Number of steps other than `both` and `gap`. */
  readonly distance: number;
  /** The first unit of the part, counted from 0. */
  readonly start: number;
  /** From left to right. */
  readonly steps: readonly Step[];
}

/** Positions in a pattern before which any number of units of the text may be left out at no cost. */
export type Gaps = ReadonlySet<number>;

/**
 * Finds where a pattern occurs in a text with the fewest differences; the whole pattern is used, the text may extend on
 * both sides. Sellers, "The theory and computation of evolutionary distances" (1980). Time and space are the product of
 * the lengths.
 */
export function approximate(pattern: readonly string[], text: readonly string[], gaps: Gaps): Approximation {
  const width = text.length + 1;
  const ways = new Uint8Array((pattern.length + 1) * width);
  let above = new Uint32Array(width);
  for (let row = 1; row <= pattern.length; row += 1) {
    const costs = new Uint32Array(width);
    const omission = gaps.has(row) ? 0 : 1;
    costs[0] = row;
    ways[row * width] = PATTERN;
    for (let column = 1; column < width; column += 1) {
      const each = valueAt(above, column - 1) + (pattern[row - 1] === text[column - 1] ? 0 : 1);
      const onlyPattern = valueAt(above, column) + 1;
      const onlyText = valueAt(costs, column - 1) + omission;
      // On a tie, the step forward in both is taken.
      const way = each <= onlyPattern && each <= onlyText ? EACH : onlyText <= onlyPattern ? TEXT : PATTERN;
      costs[column] = Math.min(each, onlyPattern, onlyText);
      ways[row * width + column] = way;
    }
    above = costs;
  }
  let end = above.indexOf(Math.min(...above));
  // Units that differ at the end are replaced, not left out.
  const last = pattern.length * width;
  while (above[end + 1] === above[end] && ways[last + end + 1] === EACH) end += 1;
  return { distance: valueAt(above, end), ...walkBack(ways, pattern, text, end, gaps) };
}

const EACH = 0;
const PATTERN = 1;
const TEXT = 2;

function walkBack(
  ways: Uint8Array,
  pattern: readonly string[],
  text: readonly string[],
  end: number,
  gaps: Gaps,
): Omit<Approximation, "distance"> {
  const steps: Step[] = [];
  let [row, column] = [pattern.length, end];
  while (row > 0) {
    const way = ways[row * (text.length + 1) + column];
    if (way === TEXT) steps.push(gaps.has(row) ? "gap" : "text");
    if (way !== TEXT) row -= 1;
    if (way !== PATTERN) column -= 1;
    if (way === EACH) steps.push(pattern[row] === text[column] ? "both" : "each");
    if (way === PATTERN) steps.push("pattern");
  }
  return { start: column, steps: steps.reverse() };
}
