import type { BeadShape } from "./beads";

/** Bead types with their prior probabilities. */
export type Shapes = readonly (readonly [shape: BeadShape, prior: number])[];

/**
 * For the paragraphs of a turn: mostly one to one, sometimes split or merged, rarely omitted. Gale & Church measured
 * 0.89 / 0.089 / 0.0099 for sentences; a translated interview merges more and a published one drops a paragraph now and
 * then, so the rest is spread a little wider.
 */
export const PARAGRAPH_SHAPES: Shapes = [
  [[1, 1], 0.82],
  [[1, 2], 0.055],
  [[2, 1], 0.055],
  [[1, 3], 0.01],
  [[3, 1], 0.01],
  [[2, 2], 0.01],
  [[2, 3], 0.004],
  [[3, 2], 0.004],
  [[1, 0], 0.016],
  [[0, 1], 0.016],
];

/**
 * For sentences, before the document's own frequencies are known: either language may join with commas what the other
 * separates with full stops, so two to one is frequent both ways.
 */
export const SENTENCE_SHAPES: Shapes = [
  [[1, 1], 0.8],
  [[1, 2], 0.06],
  [[2, 1], 0.06],
  [[1, 0], 0.02],
  [[0, 1], 0.02],
  [[1, 3], 0.01],
  [[3, 1], 0.01],
  [[2, 2], 0.012],
  [[1, 4], 0.003],
  [[4, 1], 0.003],
  [[2, 3], 0.002],
  [[3, 2], 0.002],
];
