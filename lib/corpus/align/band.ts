import { valueAt } from "../../arrays/value-at";

/**
 * The cells of the alignment matrix to try: for every position of the first side, a range of positions of the second.
 * Both bounds rise with the position, so that a path can always continue.
 */
export interface Band {
  /** First and last column tried in each row, inclusive; one more entry than there are units, for the end. */
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Every cell. */
export function wholeBand(rows: number, columns: number): Band {
  return { low: new Int32Array(rows + 1), high: new Int32Array(rows + 1).fill(columns) };
}

/**
 * The cells within `width` of a line through anchors. Between two anchors, the whole rectangle that they span is tried,
 * because an abridged edition leaves out text there.
 *
 * @param anchors positions on both sides that probably correspond, rising on both
 */
export function bandAlong(
  anchors: readonly (readonly [number, number])[],
  rows: number,
  columns: number,
  width: number,
): Band {
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1);
  let [fromRow, fromColumn] = [0, 0];
  for (const [row, column] of [...anchors, [rows, columns] as const]) {
    for (let i = Math.max(0, fromRow - width); i <= Math.min(rows, row + width); i += 1) {
      low[i] = Math.min(valueAt(low, i), Math.max(0, fromColumn - width));
      high[i] = Math.max(valueAt(high, i), Math.min(columns, column + width));
    }
    [fromRow, fromColumn] = [row, column];
  }
  for (let i = 1; i <= rows; i += 1) high[i] = Math.max(valueAt(high, i), valueAt(high, i - 1));
  for (let i = rows - 1; i >= 0; i -= 1) low[i] = Math.min(valueAt(low, i), valueAt(low, i + 1));
  return { low, high };
}

/** Whether a path reaches an edge of the band beyond which there are more cells. */
export function touchesEdge(
  path: readonly (readonly [number, number])[],
  { low, high }: Band,
  columns: number,
): boolean {
  return path.some(
    ([i, j]) => (valueAt(low, i) > 0 && j <= valueAt(low, i)) || (valueAt(high, i) < columns && j >= valueAt(high, i)),
  );
}
