import { valueAt } from "../../arrays/value-at";
import type { Band } from "./band";
import type { TranslationTable } from "./translation-table";

/**
 * The evidence of the words for a bead: how much more probable the words of one side are given those of the other than
 * alone, by IBM model 1 in both directions, in nats. Positive when they translate each other.
 */
export type WordEvidence = (zh: number, en: number, zhCount: number, enCount: number) => number;

/** The units of both sides as word numbers. */
export interface WordSides {
  readonly zh: readonly Int32Array[];
  readonly en: readonly Int32Array[];
}

/** Maximum number of units on one side of a bead. */
export const MOST_UNITS = 4;
/** A word is weighted by its rarity; at this share of the text or below, it has full weight. */
const TELLS_ALL = 1 / 500;

/** Share of words that are translated freely and so are in no table. */
const FREEDOM = 0.45;

const NOTHING = new Int32Array();

/**
 * For each pair of units in the band, the words that the other unit may translate, with the probability; zeros are
 * omitted.
 */
interface Cells {
  /** First cell and first column of each row of units. */
  readonly starts: Int32Array;
  readonly lows: Int32Array;
  readonly en: SparseRows;
  readonly zh: SparseRows;
}

/** By cell, positions of words in their unit, with a value for each. */
interface SparseRows {
  readonly ends: Int32Array;
  readonly places: number[];
  readonly values: number[];
}

/** Prepares the evidence for all beads within a band. */
export function wordEvidenceIn(table: TranslationTable, sides: WordSides, band: Band): WordEvidence {
  const prepared = preparedOf(table);
  const cells = fillCells(table, sides, band);
  const zh = sideOf(sides.zh, table.zh.share, prepared.zh);
  const en = sideOf(sides.en, table.en.share, prepared.en);
  const cellAt = (i: number, j: number) => valueAt(cells.starts, i) + j - valueAt(cells.lows, i);
  return (i, j, zhCount, enCount) => {
    const [zhWords, enWords] = [zh.wordsIn(i, zhCount), en.wordsIn(j, enCount)];
    let gain = zh.untranslated(i, zhCount) + en.untranslated(j, enCount);
    for (let column = j; column < j + enCount; column += 1) {
      for (let row = i; row < i + zhCount; row += 1) en.add(cells.en, cellAt(row, column));
      gain += en.take(column, zhWords);
    }
    for (let row = i; row < i + zhCount; row += 1) {
      for (let column = j; column < j + enCount; column += 1) zh.add(cells.zh, cellAt(row, column));
      gain += zh.take(row, enWords);
    }
    return gain / 2;
  };
}

/** The contribution of one language: sums over the units of a bead, word by word, in a reused buffer. */
function sideOf(units: readonly Int32Array[], share: Float64Array, weights: Float64Array) {
  const sums = new Float64Array(units.reduce((most, { length }) => Math.max(most, length), 0));
  const touched = new Int32Array(sums.length);
  let many = 0;
  const words = new Int32Array(units.length + 1);
  const lost = new Float64Array(units.length + 1);
  units.forEach((unit, i) => {
    words[i + 1] = valueAt(words, i) + unit.length;
    lost[i + 1] = valueAt(lost, i) + unit.reduce((sum, word) => sum + valueAt(weights, word), 0) * Math.log(FREEDOM);
  });
  const over = (sums: Int32Array | Float64Array, from: number, count: number) =>
    valueAt(sums, from + count) - valueAt(sums, from);
  return {
    wordsIn: (from: number, count: number) => Math.max(1, over(words, from, count)),
    /** The cost of the words of these units when nothing translates them. */
    untranslated: (from: number, count: number) => over(lost, from, count),
    add: (rows: SparseRows, cell: number) => {
      for (let k = valueAt(rows.ends, cell); k < valueAt(rows.ends, cell + 1); k += 1) {
        const place = valueAt(rows.places, k);
        const sum = valueAt(sums, place);
        if (sum === 0) {
          touched[many] = place;
          many += 1;
        }
        sums[place] = sum + valueAt(rows.values, k);
      }
    },
    take: (unit: number, otherWords: number) => {
      let gain = 0;
      const own = units[unit] ?? NOTHING;
      for (let k = 0; k < many; k += 1) {
        const place = valueAt(touched, k);
        const word = own[place] ?? 0;
        const ratio = valueAt(sums, place) / (otherWords * (share[word] ?? 1));
        gain += valueAt(weights, word) * Math.log1p((ratio * (1 - FREEDOM)) / FREEDOM);
        sums[place] = 0;
      }
      many = 0;
      return gain;
    },
  };
}

/** Weights of words, by number. */
interface Prepared {
  readonly zh: Float64Array;
  readonly en: Float64Array;
}

/** Cached, because a document uses one table for thousands of rows. */
const preparedTables = new WeakMap<TranslationTable, Prepared>();

function preparedOf(table: TranslationTable): Prepared {
  const known = preparedTables.get(table);
  if (known !== undefined) return known;
  const made: Prepared = {
    zh: weightsOf(table.zh.share, table.forward),
    en: weightsOf(table.en.share, table.backward),
  };
  preparedTables.set(table, made);
  return made;
}

/** A word without any known translation has no weight. */
function weightsOf(share: Float64Array, translations: TranslationTable["forward"]): Float64Array {
  return share.map((value, word) => (translations[word]?.size === 0 ? 0 : weightOf(value)));
}

function weightOf(share: number): number {
  return Math.min(1, Math.log(1 / share) / Math.log(1 / TELLS_ALL));
}

function fillCells(table: TranslationTable, sides: WordSides, band: Band): Cells {
  const [rows, columns] = [sides.zh.length, sides.en.length];
  const lows = new Int32Array(rows);
  const starts = new Int32Array(rows + 1);
  for (let i = 0; i < rows; i += 1) {
    lows[i] = valueAt(band.low, Math.max(0, i - MOST_UNITS + 1));
    const high = Math.min(columns, valueAt(band.high, Math.min(rows, i + MOST_UNITS)));
    starts[i + 1] = valueAt(starts, i) + Math.max(0, high - valueAt(lows, i));
  }
  const [en, zh] = [sparseRows(valueAt(starts, rows)), sparseRows(valueAt(starts, rows))];
  const sums = new Float64Array(table.en.share.length);
  const ofColumn = columnsOf(table.backward, sides.en);
  for (let i = 0; i < rows; i += 1) {
    const words = sides.zh[i] ?? new Int32Array();
    for (const word of words) for (const [e, value] of table.forward[word] ?? []) sums[e] = valueAt(sums, e) + value;
    for (let cell = valueAt(starts, i), j = valueAt(lows, i); cell < valueAt(starts, i + 1); cell += 1, j += 1) {
      const others = sides.en[j] ?? new Int32Array();
      const back = ofColumn(j, valueAt(lows, i));
      for (let k = 0; k < others.length; k += 1) put(en, k, valueAt(sums, valueAt(others, k)));
      en.ends[cell + 1] = en.places.length;
      for (let k = 0; k < words.length; k += 1) put(zh, k, back.get(valueAt(words, k)) ?? 0);
      zh.ends[cell + 1] = zh.places.length;
    }
    for (const word of words) for (const e of table.forward[word]?.keys() ?? []) sums[e] = 0;
  }
  return { starts, lows, en, zh };
}

function sparseRows(cells: number): SparseRows {
  return { ends: new Int32Array(cells + 1), places: [], values: [] };
}

function put(rows: SparseRows, place: number, value: number): void {
  if (value === 0) return;
  rows.places.push(place);
  rows.values.push(value);
}

/**
 * The summed translation probabilities of each Chinese word over the words of an English unit. The cells of a band come
 * row by row: a column is summed when the band reaches it and dropped when the band has passed.
 */
function columnsOf(backward: TranslationTable["backward"], en: readonly Int32Array[]) {
  const known = new Map<number, ReadonlyMap<number, number>>();
  let oldest = 0;
  return (column: number, low: number): ReadonlyMap<number, number> => {
    for (; oldest < low; oldest += 1) known.delete(oldest);
    const kept = known.get(column);
    if (kept !== undefined) return kept;
    const sums = new Map<number, number>();
    for (const word of en[column] ?? []) {
      for (const [other, value] of backward[word] ?? []) sums.set(other, (sums.get(other) ?? 0) + value);
    }
    known.set(column, sums);
    return sums;
  };
}
