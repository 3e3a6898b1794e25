import { valueAt } from "../../arrays/value-at";

/**
 * The monotone chain of single pairs with the greatest sum of scores: the coarse path along which the fine alignment
 * searches.
 *
 * @param rows the units of the first side
 * @param columns number of units on the second side
 * @param scoresOf how well a unit of the first side fits each unit of the second, 0 for not at all
 */
export function coarseChain<Unit>(
  rows: readonly Unit[],
  columns: number,
  scoresOf: (row: Unit, index: number) => Float32Array,
): (readonly [number, number])[] {
  const width = columns + 1;
  const steps = new Uint8Array((rows.length + 1) * width);
  let above = new Float64Array(width);
  let current = new Float64Array(width);
  rows.forEach((row, i) => {
    fillRow(above, current, scoresOf(row, i), steps.subarray((i + 1) * width, (i + 2) * width));
    [above, current] = [current, above];
  });
  const chain: (readonly [number, number])[] = [];
  for (let [i, j] = [rows.length, columns]; i > 0 && j > 0; ) {
    const step = steps[i * width + j];
    if (step === MATCH) chain.push([i - 1, j - 1]);
    if (step !== LEFT) i -= 1;
    if (step !== UP) j -= 1;
  }
  return chain.reverse();
}

const MATCH = 1;
const UP = 2;
const LEFT = 3;

function fillRow(above: Float64Array, current: Float64Array, scores: Float32Array, steps: Uint8Array): void {
  for (let j = 1; j < current.length; j += 1) {
    const score = valueAt(scores, j - 1);
    const [up, left, match] = [valueAt(above, j), valueAt(current, j - 1), valueAt(above, j - 1) + score];
    const most = Math.max(up, left);
    current[j] = Math.max(match, most);
    steps[j] = match > most ? MATCH : up >= left ? UP : LEFT;
  }
}
