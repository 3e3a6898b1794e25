import type { BeadShape } from "./beads";

/** Indices paired by an editor, consecutive on each side. */
export interface SettledBead {
  readonly zh: readonly number[];
  readonly en: readonly number[];
}

/**
 * The cost that an editor's decisions impose on a bead: 0 when it is one of them, infinite when it cuts one, null when
 * they do not concern it.
 */
export function rulingOn(settled: readonly SettledBead[], i: number, j: number, shape: BeadShape): number | null {
  for (const bead of settled) {
    const zhInside = countInside(bead.zh, i, shape[0]);
    const enInside = countInside(bead.en, j, shape[1]);
    if (zhInside === 0 && enInside === 0) continue;
    const whole = zhInside === bead.zh.length && enInside === bead.en.length;
    return whole && zhInside === shape[0] && enInside === shape[1] ? 0 : Number.POSITIVE_INFINITY;
  }
  return null;
}

function countInside(indices: readonly number[], from: number, count: number): number {
  return indices.filter((index) => index >= from && index < from + count).length;
}
