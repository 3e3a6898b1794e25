import { alignBeads, type BeadShape } from "../align/beads";
import { normalise } from "../lockfile";
import { type Common, containment, likeness } from "./likeness";
import { sketchAll } from "./sketch";
import type { NewTurn, OldTurn } from "./turns";

/** What became of some old turns that follow each other, between two places that are sure. */
export interface Found {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Probability of this among all ways to bring the two sides together in order. */
  readonly probability: number;
  /** What the words alone say, see `likeness`. */
  readonly evidence: number;
}

/**
 * How often an edited passage has a turn kept, taken out, put in, split or merged. A split and a merge may have another
 * turn between, put in or taken out: a question between two halves of an answer.
 */
const PRIOR = { keep: 0.93, remove: 0.02, add: 0.03, divide: 0.006, divideAround: 0.003 };
const SHAPES: readonly BeadShape[] = [
  ...([
    [1, 1],
    [1, 0],
    [0, 1],
  ] as const),
  ...([
    [1, 2],
    [2, 1],
    [1, 3],
    [3, 1],
  ] as const),
];

/** What speaks for a pair whose speaker is the same, and against one whose speaker is another. */
const SAME_SPEAKER = 0.5;
const OTHER_SPEAKER = -3;
/** A part must be as long as what it is made from, all together, within these bounds. */
const LENGTHS = { least: 0.75, most: 1.35 };
/** Of the n-grams of each part at least this share must be found on the other side. */
const PART = 0.45;

/** What is known of the interview that a passage stands in. */
export interface Known {
  readonly same: SameSpeaker;
  readonly common: Common;
}

/** Says whether a speaker of the book and one of the content are the same; null where that is not known. */
export type SameSpeaker = (before: OldTurn, after: NewTurn) => boolean | null;

interface Reading {
  /** Which of the turns of the bead belong together; the others were put in or taken out. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly evidence: number;
  readonly score: number;
}

/** Brings old turns and new turns together in their order, with probabilities. */
export function matchSegment(before: readonly OldTurn[], after: readonly NewTurn[], known: Known): Found[] {
  const readings = new Map<string, Reading>();
  const read = (i: number, j: number, shape: BeadShape): Reading => {
    const key = `${i} ${j} ${shape}`;
    const done = readings.get(key);
    if (done !== undefined) return done;
    const [best = NOTHING] = readingsOf(i, j, shape)
      .map((option) => scored(option, before, after, known))
      .toSorted((a, b) => b.score - a.score);
    readings.set(key, best);
    return best;
  };
  const beads = alignBeads([before.length, after.length], SHAPES, (i, j, shape) => -read(i, j, shape).score);
  return beads.flatMap(({ zh: old, en: fresh, probability }): Found[] => {
    const [i, j] = [old[0], fresh[0]];
    if (i === undefined || j === undefined) return [{ before: old, after: fresh, probability, evidence: 0 }];
    const reading = read(i, j, [old.length, fresh.length]);
    const rest = (all: readonly number[], used: readonly number[]) => all.filter((one) => !used.includes(one));
    return [
      { before: reading.before, after: reading.after, probability, evidence: reading.evidence },
      ...rest(old, reading.before).map((one) => ({ before: [one], after: [], probability, evidence: 0 })),
      ...rest(fresh, reading.after).map((one) => ({ before: [], after: [one], probability, evidence: 0 })),
    ];
  });
}

const NOTHING: Reading = { before: [], after: [], evidence: 0, score: Number.NEGATIVE_INFINITY };

type Option = Pick<Reading, "before" | "after"> & { readonly prior: number };

/** The ways to read a bead: all of it belongs together, or the turn in the middle does not. */
function readingsOf(i: number, j: number, [rows, columns]: BeadShape): Option[] {
  const before = Array.from({ length: rows }, (_, nth) => i + nth);
  const after = Array.from({ length: columns }, (_, nth) => j + nth);
  if (columns === 0) return [{ before, after, prior: PRIOR.remove }];
  if (rows === 0) return [{ before, after, prior: PRIOR.add }];
  if (rows + columns === 2) return [{ before, after, prior: PRIOR.keep }];
  const whole = { before, after, prior: PRIOR.divide };
  if (rows + columns === 3) return [whole];
  const around = (all: number[]) => (all.length === 3 ? all.filter((_, nth) => nth !== 1) : all);
  return [whole, { before: around(before), after: around(after), prior: PRIOR.divideAround }];
}

function scored({ prior, ...sides }: Option, before: readonly OldTurn[], after: readonly NewTurn[], known: Known) {
  const old = sides.before.flatMap((i) => before[i] ?? []);
  const fresh = sides.after.flatMap((j) => after[j] ?? []);
  if (old.length === 0 || fresh.length === 0) return { ...sides, evidence: 0, score: Math.log(prior) };
  const evidence = evidenceOf(old, fresh, known.common);
  return { ...sides, evidence, score: Math.log(prior) + evidence + speakers(old, fresh, known.same) };
}

/** What the words say: that one was made from the other, or that one was made from several or several from one. */
function evidenceOf(old: readonly OldTurn[], fresh: readonly NewTurn[], common: Common): number {
  if (old.length + fresh.length > 2 && !areParts(old, fresh)) return Number.NEGATIVE_INFINITY;
  const [one, other] = [old[0], fresh[0]];
  // Equal words say it outright, however short.
  if (old.length + fresh.length === 2 && one?.entry.hash === other?.hash) return 10;
  return likeness(
    old.map(({ sketch }) => sketch),
    fresh.map(({ sketch }) => sketch),
    common,
  );
}

/** Whether the lengths add up and every part has words of the whole, and words that no other part has. */
function areParts(old: readonly OldTurn[], fresh: readonly NewTurn[]): boolean {
  const total = (turns: readonly { sketch: { length: number } }[]) =>
    turns.reduce((sum, { sketch }) => sum + sketch.length, 0);
  const ratio = total(fresh) / Math.max(1, total(old));
  if (ratio < LENGTHS.least || ratio > LENGTHS.most) return false;
  if (old.length > 1) return old.every((one) => fresh.every(({ sketch }) => bringsWords(one, old, sketch)));
  return old.every(({ sketch }) => fresh.every((part) => containment(sketch, part.sketch).fresh >= PART));
}

/** Whether a turn has words that the others which it would be merged with have not, and whether they are still there. */
function bringsWords(one: OldTurn, all: readonly OldTurn[], after: NewTurn["sketch"]): boolean {
  const others = all.filter((other) => other !== one);
  const known = others.flatMap(({ sketch, entry }) => [...sketch.grams, ...sketchAll(normalise(entry.words)).grams]);
  const shared = new Set(known);
  const own = [...one.sketch.grams].filter((gram) => !shared.has(gram));
  return own.length > 0 && own.filter((gram) => after.grams.has(gram)).length / own.length >= PART;
}

function speakers(old: readonly OldTurn[], fresh: readonly NewTurn[], same: SameSpeaker): number {
  const answers = old.flatMap((one) => fresh.map((other) => same(one, other)));
  if (answers.some((answer) => answer === false)) return OTHER_SPEAKER;
  return answers.every((answer) => answer === true) ? SAME_SPEAKER : 0;
}
