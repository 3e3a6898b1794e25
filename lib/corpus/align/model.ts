import { bandAlong, touchesEdge, wholeBand } from "./band";
import { alignBeads, type Bead, type BeadCost, type BeadShape } from "./beads";
import { coarseChain } from "./coarse-path";
import { wordEvidenceIn } from "./evidence";
import { type FixedBead, fixedBeadRules } from "./fixed-beads";
import { type LengthModel, learnLengths, lengthCost, marksCost, type Stretch, usualLengths } from "./lengths";
import type { Lexicon } from "./lexicon";
import { matcherOf } from "./matcher";
import { SENTENCE_SHAPES, type Shapes } from "./shapes";
import { dictionaryTable, learnTranslations, numberWords, type TranslationTable } from "./translation-table";
import { type AlignedUnit, chineseUnit, englishUnit } from "./units";

/** Two corresponding texts as ordered units: the sentences of a turn, the lines of a file. */
export interface Parallel {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** How a document is translated: its words, its lengths, and how often its translator splits, merges and omits. */
export interface Model {
  /** The unit of a text; those of the training sentences are cached. */
  readonly unitOf: { readonly zh: (text: string) => AlignedUnit; readonly en: (text: string) => AlignedUnit };
  readonly table: TranslationTable;
  readonly lengths: LengthModel;
  readonly sentences: Shapes;
}

/** Weight of the words relative to the lengths: the words of a sentence are not independent, as model 1 assumes. */
const WORD_WEIGHT = 0.6;
/** Less probable pairs are not learnt from. */
const TEACHES = 0.5;
/** Number of sentences that the priors count for, next to those of the document. */
const PRIOR_COUNT = 30;
/** Width of the first band along the coarse path. */
const BAND = 8;
/** From this many units on, the band is narrower: in so long a text the cells take most of the time. */
const LONG = 1500;
const LONG_BAND = 3;

/** A text of one language, measured. */
interface Side {
  readonly units: readonly AlignedUnit[];
  readonly words: readonly Int32Array[];
}

/**
 * Learns how a document is translated: aligns its sentences by the dictionary and usual lengths, then learns words,
 * lengths and bead types from the pairs. A model should only be applied to text that was part of its training data.
 *
 * @param parts corresponding stretches of text; nothing is paired across them
 */
export function learnModel(parts: readonly Parallel[], lexicon: Lexicon): Model {
  const unitOf = { zh: remembering((text) => chineseUnit(text, lexicon)), en: remembering(englishUnit) };
  const measured = parts.map(({ zh, en }) => ({ zh: zh.map(unitOf.zh), en: en.map(unitOf.en) }));
  const [zh, en] = [measured.flatMap((part) => part.zh), measured.flatMap((part) => part.en)];
  const table = dictionaryTable(zh, en, lexicon);
  const first: Model = { unitOf, table, lengths: usualLengths(zh, en), sentences: SENTENCE_SHAPES };
  const found = measured.flatMap((part) => {
    const sides = { zh: sideOf(table.zh, part.zh), en: sideOf(table.en, part.en) };
    return alignSides(first, sides, SENTENCE_SHAPES, []).map((bead) => ({ bead, sides }));
  });
  const pick = (list: readonly Int32Array[], indices: readonly number[]) =>
    Int32Array.from(indices.flatMap((index) => [...(list[index] ?? [])]));
  const samples = found
    .filter(({ bead }) => bead.left.length > 0 && bead.right.length > 0 && bead.probability > TEACHES)
    .map(({ bead, sides }) => ({
      zh: pick(sides.zh.words, bead.left),
      en: pick(sides.en.words, bead.right),
      weight: bead.probability,
    }));
  const ones = found.flatMap(({ bead, sides }) => {
    const [left, right] = [sides.zh.units[bead.left[0] ?? -1], sides.en.units[bead.right[0] ?? -1]];
    const isOne = bead.left.length === 1 && bead.right.length === 1 && bead.probability > 0.9;
    return isOne && left !== undefined && right !== undefined ? [[left.size, right.size] as const] : [];
  });
  return {
    unitOf,
    table: learnTranslations(table, samples),
    lengths: learnLengths(ones),
    sentences: learnShapes(found.map(({ bead }) => bead)),
  };
}

function remembering(measure: (text: string) => AlignedUnit): (text: string) => AlignedUnit {
  const known = new Map<string, AlignedUnit>();
  return (text) => {
    const unit = known.get(text) ?? measure(text);
    known.set(text, unit);
    return unit;
  };
}

function learnShapes(beads: readonly Bead[]): Shapes {
  return SENTENCE_SHAPES.map(([shape, prior]) => {
    const same = beads.filter(({ left, right }) => left.length === shape[0] && right.length === shape[1]);
    const count = same.reduce((sum, { probability }) => sum + probability, 0);
    return [shape, (count + PRIOR_COUNT * prior) / (beads.length + PRIOR_COUNT)];
  });
}

/**
 * Pairs units of two texts.
 *
 * @param shapes bead types with their priors
 * @param fixed beads decided by an editor; they are kept unchanged
 * @returns beads in order; every index of both sides is in exactly one. Empty when the fixed beads cross.
 */
export function alignTexts(
  model: Model,
  { zh, en }: Parallel,
  shapes: Shapes,
  fixed: readonly FixedBead[] = [],
): Bead[] {
  const left = sideOf(model.table.zh, zh.map(model.unitOf.zh));
  return alignSides(model, { zh: left, en: sideOf(model.table.en, en.map(model.unitOf.en)) }, shapes, fixed);
}

function sideOf(vocabulary: TranslationTable["zh"], units: readonly AlignedUnit[]): Side {
  return { units, words: units.map((unit) => numberWords(vocabulary, unit)) };
}

interface Sides {
  readonly zh: Side;
  readonly en: Side;
}

/** Aligns in a band along the coarse path, and widens it while the best path touches its edge. */
function alignSides(model: Model, sides: Sides, shapes: Shapes, fixed: readonly FixedBead[]): Bead[] {
  const [rows, columns] = [sides.zh.units.length, sides.en.units.length];
  const known = new Set(shapes.map(([shape]) => String(shape)));
  const others = fixed
    .map((bead): BeadShape => [bead.left.length, bead.right.length])
    .filter((shape) => known.size < known.add(String(shape)).size);
  const tried = [...shapes.map(([shape]) => shape), ...others];
  const isSmall = Math.max(rows, columns) <= 4 * BAND || fixed.length > 0;
  const chain = isSmall ? [] : chainOf(model, sides);
  for (let width = Math.max(rows, columns) > LONG ? LONG_BAND : BAND; ; width *= 2) {
    const isWhole = isSmall || width > Math.max(rows, columns);
    const band = isWhole ? wholeBand(rows, columns) : bandAlong(chain, rows, columns, width);
    const beads = alignBeads([rows, columns], tried, costOf(model, sides, shapes, fixed, band), band);
    if (isWhole || (beads.length > 0 && !touchesEdge(pathOf(beads), band, columns))) return beads;
  }
}

/** The coarse path, from words alone. */
function chainOf({ table }: Model, { zh, en }: Sides): (readonly [number, number])[] {
  const [rows, columns] = [zh.units.length, en.units.length];
  const scoresOf = matcherOf(table, en.words);
  return coarseChain(zh.words, columns, (words, i) => scoresOf(words, (i * columns) / rows));
}

/** The positions after each bead. */
function pathOf(beads: readonly Bead[]): (readonly [number, number])[] {
  let [i, j] = [0, 0];
  return beads.map((bead) => {
    [i, j] = [i + bead.left.length, j + bead.right.length];
    return [i, j];
  });
}

function costOf(
  model: Model,
  { zh, en }: Sides,
  shapes: Shapes,
  fixed: readonly FixedBead[],
  band: ReturnType<typeof wholeBand>,
): BeadCost {
  const evidence = wordEvidenceIn(model.table, { zh: zh.words, en: en.words }, band);
  const priors = new Map(shapes.map(([shape, prior]) => [shape, -Math.log(prior)]));
  return (i, j, shape) => {
    const ruling = fixedBeadRules(fixed, i, j, shape);
    if (ruling !== null) return ruling;
    const prior = priors.get(shape) ?? Number.POSITIVE_INFINITY;
    if (shape[0] === 0 || shape[1] === 0 || prior === Number.POSITIVE_INFINITY) return prior;
    const left: Stretch = { units: zh.units, from: i, count: shape[0] };
    const right: Stretch = { units: en.units, from: j, count: shape[1] };
    const lengths = lengthCost(model.lengths, sizeOf(left), sizeOf(right));
    const marks = marksCost(left, right);
    return prior + lengths + marks - WORD_WEIGHT * evidence(i, j, shape[0], shape[1]);
  };
}

function sizeOf({ units, from, count }: Stretch): number {
  let size = 0;
  for (let k = from; k < from + count; k += 1) size += units[k]?.size ?? 0;
  return size;
}
