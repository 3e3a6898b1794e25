import { valueAt } from "../../text/value-at";
/**
 * Which cells of the matrix of both sides are tried: for every position of the first side a range of positions of the
 * second. Both bounds rise with the position, so that a path can always go on.
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
 * The cells within `width` of a line through anchors. Between two anchors all of the rectangle that they span is tried:
 * what an abridged version leaves out lies there.
 *
 * @param anchors positions on both sides that probably belong together, rising on both
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

/** Whether a path that goes through these positions comes to the border of the band where more cells lie behind it. */
export function touchesEdge(
  path: readonly (readonly [number, number])[],
  { low, high }: Band,
  columns: number,
): boolean {
  return path.some(
    ([i, j]) => (valueAt(low, i) > 0 && j <= valueAt(low, i)) || (valueAt(high, i) < columns && j >= valueAt(high, i)),
  );
}
