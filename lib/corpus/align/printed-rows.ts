import type { Bead } from "./beads";
import type { Parallel } from "./model";

/** By unit of each side, the identifier of the printed row it is in; null when it is in none. */
export interface PrintedRows {
  readonly zh: readonly (number | null)[];
  readonly en: readonly (number | null)[];
}

/**
 * Pairs units by the printed rows of the source: a row of one unit on each side is a pair, the units of a larger row
 * are aligned with each other, and nothing is paired across rows.
 *
 * @param align pairs the units of one row
 * @returns beads in the order of the rows; every index of both sides is in exactly one
 */
export function alignInRows(texts: Parallel, printed: PrintedRows, align: (row: Parallel) => Bead[]): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [0, 0];
  while (i < texts.zh.length || j < texts.en.length) {
    const row = i < texts.zh.length ? (printed.zh[i] ?? null) : (printed.en[j] ?? null);
    const other = printed.en[j] ?? null;
    // Units of the other side alone come before the row they are not part of.
    const isAhead = j < texts.en.length && other !== row && (other === null || !printed.zh.slice(i).includes(other));
    const [zh, en] = isAhead ? [0, 1] : [runOf(printed.zh, i, row), runOf(printed.en, j, row)];
    if (zh === 1 && en === 1) beads.push({ left: [i], right: [j], probability: row === null ? 0.5 : 1 });
    else {
      const found = align({ zh: texts.zh.slice(i, i + zh), en: texts.en.slice(j, j + en) });
      for (const bead of found)
        beads.push({ ...bead, left: bead.left.map((index) => index + i), right: bead.right.map((index) => index + j) });
    }
    i += zh;
    j += en;
  }
  return beads;
}

/** How many consecutive units are in a row. */
function runOf(rows: readonly (number | null)[], from: number, row: number | null): number {
  let end = from;
  while (end < rows.length && rows[end] === row) end += 1;
  return end - from;
}
