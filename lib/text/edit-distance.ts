import { valueAt } from "../arrays/value-at";

/**
 * The number of insertions, deletions, substitutions and transpositions of adjacent letters that turn one word into
 * another (Damerau 1964, each letter edited at most once), counted in code points.
 */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before: number[] = [];
  let above = b.map((_, column) => column).concat(b.length);
  for (const [row, letter] of a.entries()) {
    const costs = [row + 1];
    for (const [column, wanted] of b.entries()) {
      const replaced = valueAt(above, column) + (letter === wanted ? 0 : 1);
      const exchanged =
        letter === b[column - 1] && wanted === a[row - 1] ? valueAt(before, column - 1) + 1 : Number.POSITIVE_INFINITY;
      costs.push(Math.min(replaced, exchanged, valueAt(above, column + 1) + 1, valueAt(costs, column) + 1));
    }
    before = above;
    above = costs;
  }
  return valueAt(above, b.length);
}
