import { alignBeads, type BeadShape } from "../../align/beads";
import { normalise } from "../lockfile";
import { type Common, containment, likeness } from "./likeness";
import { broughtBy, gramsKnown } from "./rivals";
import { isWhole, type NewTurn, type OldTurn } from "./sketched-turns";

/** The outcome of consecutive old turns between two certain places. */
export interface SegmentMatch {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Probability among all ways to match the two sides in order. */
  readonly probability: number;
  /** Evidence of the words alone, see `likeness`. */
  readonly evidence: number;
}

/**
 * How often an edited passage has a turn kept, deleted, inserted, split or merged. A split and a merge may have another
 * turn in between, inserted or deleted: a question between two halves of an answer.
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

/** Evidence of equal and of different speakers. */
const SAME_SPEAKER = 0.5;
const OTHER_SPEAKER = -3;
const EQUAL = 10;
const SLIP = 7;
/** Bounds of the total length of the parts relative to the whole. */
const LENGTHS = { least: 0.75, most: 1.35 };
/** Minimum share of the n-grams of each part that must be on the other side. */
const PART = 0.45;

/** Context from the interview of a passage. */
export interface InterviewContext {
  readonly same: SameSpeaker;
  readonly common: Common;
}

/** Whether a speaker in the lockfile and one in the content are the same; null when unknown. */
export type SameSpeaker = (before: OldTurn, after: NewTurn) => boolean | null;

interface BeadReading {
  /** The turns of the bead that correspond; the others were inserted or deleted. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly evidence: number;
  readonly score: number;
}

/** Matches old and new turns in order, with probabilities. */
export function matchSegment(
  before: readonly OldTurn[],
  after: readonly NewTurn[],
  known: InterviewContext,
): SegmentMatch[] {
  const readings = new Map<string, Weighed>();
  const read = (i: number, j: number, shape: BeadShape): Weighed => {
    const key = `${i} ${j} ${shape}`;
    const done = readings.get(key);
    if (done !== undefined) return done;
    const found = weigh(readingsOf(i, j, shape).map((option) => scored(option, before, after, known)));
    readings.set(key, found);
    return found;
  };
  const beads = alignBeads([before.length, after.length], SHAPES, (i, j, shape) => -read(i, j, shape).total);
  return beads.flatMap(({ left: old, right: fresh, probability: ofBead }): SegmentMatch[] => {
    const [i, j] = [old[0], fresh[0]];
    if (i === undefined || j === undefined) return [{ before: old, after: fresh, probability: ofBead, evidence: 0 }];
    const { best: reading, total } = read(i, j, [old.length, fresh.length]);
    const probability = ofBead * Math.exp(reading.score - total);
    const rest = (all: readonly number[], used: readonly number[]) => all.filter((one) => !used.includes(one));
    return [
      { before: reading.before, after: reading.after, probability, evidence: reading.evidence },
      ...rest(old, reading.before).map((one) => ({ before: [one], after: [], probability, evidence: 0 })),
      ...rest(fresh, reading.after).map((one) => ({ before: [], after: [one], probability, evidence: 0 })),
    ];
  });
}

/** The likeliest reading of a bead, and the log of the sum of all readings, which count against it. */
interface Weighed {
  readonly best: BeadReading;
  readonly total: number;
}

const NOTHING: BeadReading = { before: [], after: [], evidence: 0, score: Number.NEGATIVE_INFINITY };

function weigh(readings: readonly BeadReading[]): Weighed {
  const [best = NOTHING] = readings.toSorted((a, b) => b.score - a.score);
  if (best.score === Number.NEGATIVE_INFINITY) return { best, total: best.score };
  return {
    best,
    total: best.score + Math.log(readings.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0)),
  };
}

type Option = Pick<BeadReading, "before" | "after"> & { readonly prior: number };

/** The ways to read a bead: all of it corresponds, or all but the turn in the middle. */
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

function scored(
  { prior, ...sides }: Option,
  before: readonly OldTurn[],
  after: readonly NewTurn[],
  known: InterviewContext,
) {
  const old = sides.before.flatMap((i) => before[i] ?? []);
  const fresh = sides.after.flatMap((j) => after[j] ?? []);
  if (old.length === 0 || fresh.length === 0) return { ...sides, evidence: 0, score: Math.log(prior) };
  const evidence = evidenceOf(old, fresh, known.common);
  return { ...sides, evidence, score: Math.log(prior) + evidence + speakers(old, fresh, known.same) };
}

/** The evidence of the words that one turn was made from another, or one from several, or several from one. */
function evidenceOf(old: readonly OldTurn[], fresh: readonly NewTurn[], common: Common): number {
  if (old.length + fresh.length > 2 && !areParts(old, fresh)) return Number.NEGATIVE_INFINITY;
  const [one, other] = [old[0], fresh[0]];
  if (old.length + fresh.length === 2 && one !== undefined && other !== undefined) {
    // Equal words are conclusive, however short, and so is a typo in a short word, for which n-grams are too coarse.
    if (one.entry.hash === other.hash) return EQUAL;
    const slip = isWhole(one.entry.words) && isSlip(normalise(one.entry.words), other.words);
    // Two letters may equally be another word: that is asked about.
    if (slip) return other.words.length >= WORD ? SLIP : 0;
  }
  return likeness(
    old.map(({ sketch }) => sketch),
    fresh.map(({ sketch }) => sketch),
    common,
  );
}

/** Whether the lengths add up, and every part has words of the whole that no other part has. */
function areParts(old: readonly OldTurn[], fresh: readonly NewTurn[]): boolean {
  const total = (turns: readonly { sketch: { length: number } }[]) =>
    turns.reduce((sum, { sketch }) => sum + sketch.length, 0);
  const ratio = total(fresh) / Math.max(1, total(old));
  if (ratio < LENGTHS.least || ratio > LENGTHS.most) return false;
  if (old.length > 1) return old.every((one) => fresh.every(({ sketch }) => bringsWords(one, old, sketch)));
  return old.every(({ sketch }) => fresh.every((part) => containment(sketch, part.sketch).fresh >= PART));
}

/** Whether a turn has words that the others in the merger lack, and that are still there. */
function bringsWords(one: OldTurn, all: readonly OldTurn[], after: NewTurn["sketch"]): boolean {
  const shared = new Set(all.filter((other) => other !== one).flatMap(gramsKnown));
  const own = [...one.sketch.grams].filter((gram) => !shared.has(gram));
  return own.length > 0 && broughtBy(one, all, after).size / own.length >= PART;
}

/** From this length on, a changed letter is a typo and not another word. */
const WORD = 4;

/** Whether words differ in one letter inserted, deleted, replaced, or swapped with the next. */
function isSlip(before: string, after: string): boolean {
  if (Math.min(before.length, after.length) < 2 || Math.abs(before.length - after.length) > 1) return false;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let [i, j] = [before.length, after.length];
  while (i > start && j > start && before[i - 1] === after[j - 1]) [i, j] = [i - 1, j - 1];
  const [was, is] = [before.slice(start, i), after.slice(start, j)];
  return Math.max(was.length, is.length) <= 1 || (was.length === 2 && was === [...is].reverse().join(""));
}

function speakers(old: readonly OldTurn[], fresh: readonly NewTurn[], same: SameSpeaker): number {
  const answers = old.flatMap((one) => fresh.map((other) => same(one, other)));
  if (answers.some((answer) => answer === false)) return OTHER_SPEAKER;
  return answers.every((answer) => answer === true) ? SAME_SPEAKER : 0;
}
