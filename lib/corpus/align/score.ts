import type { FixedBead } from "./fixed-beads";

/** Strict agreement of an alignment with gold: a bead counts when both of its sides equal those of a gold bead. */
export interface AlignmentScore {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** A bead as written in files: `[0, 1]:[0]`, 0-based. */
export function formatBead({ left, right }: FixedBead): string {
  return `[${left.join(", ")}]:[${right.join(", ")}]`;
}

/**
 * Reads beads, one per line; other lines are ignored.
 *
 * @returns beads by part; a line that begins with `#` starts a new part
 */
export function readBeads(text: string): FixedBead[][] {
  const parts: FixedBead[][] = [[]];
  for (const line of text.split("\n")) {
    const found = /^\[([\d, ]*)\]:\[([\d, ]*)\]/.exec(line);
    if (line.startsWith("#") && parts.at(-1)?.length !== 0) parts.push([]);
    if (found !== null) parts.at(-1)?.push({ left: readIndices(found[1] ?? ""), right: readIndices(found[2] ?? "") });
  }
  return parts;
}

function readIndices(text: string): number[] {
  return text.split(",").flatMap((index) => (index.trim() === "" ? [] : [Number(index)]));
}

/** Scores an alignment; beads with an empty side do not count, as in the published figures. */
export function scoreBeads(found: readonly FixedBead[], gold: readonly FixedBead[]): AlignmentScore {
  const count = (beads: readonly FixedBead[]) =>
    beads.filter(({ left, right }) => left.length > 0 && right.length > 0).map(formatBead);
  const [names, right] = [count(found), new Set(count(gold))];
  return { right: names.filter((name) => right.has(name)).length, found: names.length, gold: right.size };
}

/** The harmonic mean of precision and recall over several scores. */
export function f1(scores: readonly AlignmentScore[]): number {
  const sum = (of: keyof AlignmentScore) => scores.reduce((total, score) => total + score[of], 0);
  return (2 * sum("right")) / Math.max(1, sum("found") + sum("gold"));
}
