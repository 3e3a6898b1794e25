import type { BeadShape } from "./beads";

/** Indices paired by an editor, consecutive on each side. */
export interface FixedBead {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/**
 * The cost that an editor's decisions impose on a bead: 0 when it is one of them, infinite when it cuts one, null when
 * they do not concern it.
 */
export function fixedBeadRules(fixed: readonly FixedBead[], i: number, j: number, shape: BeadShape): number | null {
  for (const bead of fixed) {
    const zhInside = countInside(bead.left, i, shape[0]);
    const enInside = countInside(bead.right, j, shape[1]);
    if (zhInside === 0 && enInside === 0) continue;
    const whole = zhInside === bead.left.length && enInside === bead.right.length;
    return whole && zhInside === shape[0] && enInside === shape[1] ? 0 : Number.POSITIVE_INFINITY;
  }
  return null;
}

function countInside(indices: readonly number[], from: number, count: number): number {
  return indices.filter((index) => index >= from && index < from + count).length;
}

export function isSameBead(a: FixedBead, b: FixedBead | undefined): boolean {
  return String(a.left) === String(b?.left) && String(a.right) === String(b?.right);
}
