import type { Band } from "./band";
import type { TranslationTable } from "./translation-table";

/**
 * What the words of both sides say of a bead: how much more probable the words of one side are beside those of the other
 * than alone, by IBM model 1 in both directions, in nats. Positive where they translate each other.
 */
export type Evidence = (zh: number, en: number, zhCount: number, enCount: number) => number;

/** The units of both sides as the numbers of their words. */
export interface WordSides {
  readonly zh: readonly Int32Array[];
  readonly en: readonly Int32Array[];
}

/** Most units that a bead takes from a side. */
export const MOST_UNITS = 4;
/** A word tells as much as it is rare; from this share of the text down it tells all. */
const TELLS_ALL = 1 / 500;

/** Share of the words that a translator renders in words of his own, which no table has. */
const FREEDOM = 0.45;

/** For each pair of units in the band, the words that the other unit may translate, and how probably; others are nought. */
interface Cells {
  /** First cell and first column of each row of units. */
  readonly starts: Int32Array;
  readonly lows: Int32Array;
  readonly en: SparseRows;
  readonly zh: SparseRows;
}

/** By cell, the places of words in their unit and a value for each. */
interface SparseRows {
  readonly ends: Int32Array;
  readonly places: number[];
  readonly values: number[];
}

/** Prepares the evidence for all beads that a band allows. */
export function evidenceIn(table: TranslationTable, sides: WordSides, band: Band): Evidence {
  const cells = fillCells(table, sides, band);
  const { weights } = preparedOf(table);
  const zh = sideOf(sides.zh, table.zh.share, weights.zh);
  const en = sideOf(sides.en, table.en.share, weights.en);
  const cellAt = (i: number, j: number) => (cells.starts[i] ?? 0) + j - (cells.lows[i] ?? 0);
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

/** What one language contributes: sums over the units of a bead, word by word, in a buffer that is used again. */
function sideOf(units: readonly Int32Array[], share: Float64Array, weights: Float64Array) {
  const sums = new Float64Array(units.reduce((most, { length }) => Math.max(most, length), 0));
  let touched: number[] = [];
  const words = new Int32Array(units.length + 1);
  const lost = new Float64Array(units.length + 1);
  units.forEach((unit, i) => {
    words[i + 1] = (words[i] ?? 0) + unit.length;
    lost[i + 1] = (lost[i] ?? 0) + unit.reduce((sum, word) => sum + (weights[word] ?? 0), 0) * Math.log(FREEDOM);
  });
  const over = (sums: Int32Array | Float64Array, from: number, count: number) =>
    (sums[from + count] ?? 0) - (sums[from] ?? 0);
  return {
    wordsIn: (from: number, count: number) => Math.max(1, over(words, from, count)),
    /** What all words of these units cost when nothing translates them. */
    untranslated: (from: number, count: number) => over(lost, from, count),
    add: (rows: SparseRows, cell: number) => {
      for (let k = rows.ends[cell] ?? 0; k < (rows.ends[cell + 1] ?? 0); k += 1) {
        const place = rows.places[k] ?? 0;
        if (sums[place] === 0) touched.push(place);
        sums[place] = (sums[place] ?? 0) + (rows.values[k] ?? 0);
      }
    },
    take: (unit: number, otherWords: number) => {
      let gain = 0;
      for (const place of touched) {
        const word = units[unit]?.[place] ?? 0;
        const ratio = (sums[place] ?? 0) / (otherWords * (share[word] ?? 1));
        gain += (weights[word] ?? 0) * Math.log1p((ratio * (1 - FREEDOM)) / FREEDOM);
        sums[place] = 0;
      }
      touched = [];
      return gain;
    },
  };
}

/** What follows from a table alone: a document asks of one table hundreds of times, for a row of it each. */
interface Prepared {
  readonly weights: { readonly zh: Float64Array; readonly en: Float64Array };
  /** The backward table, looked up from the other word. */
  readonly turned: readonly ReadonlyMap<number, number>[];
}

const prepared = new WeakMap<TranslationTable, Prepared>();

function preparedOf(table: TranslationTable): Prepared {
  const known = prepared.get(table);
  if (known !== undefined) return known;
  const weights = { zh: weightsOf(table.zh.share, table.forward), en: weightsOf(table.en.share, table.backward) };
  const made = { weights, turned: turn(table.backward, table.zh.share.length) };
  prepared.set(table, made);
  return made;
}

/** How much each word tells; one of which no translation is known tells nothing where none is found. */
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
    lows[i] = band.low[Math.max(0, i - MOST_UNITS + 1)] ?? 0;
    const high = Math.min(columns, band.high[Math.min(rows, i + MOST_UNITS)] ?? 0);
    starts[i + 1] = (starts[i] ?? 0) + Math.max(0, high - (lows[i] ?? 0));
  }
  const [en, zh] = [sparseRows(starts[rows] ?? 0), sparseRows(starts[rows] ?? 0)];
  const { turned } = preparedOf(table);
  const sums = new Float64Array(table.en.share.length);
  for (let i = 0; i < rows; i += 1) {
    const words = sides.zh[i] ?? new Int32Array();
    for (const word of words) for (const [e, value] of table.forward[word] ?? []) sums[e] = (sums[e] ?? 0) + value;
    for (let cell = starts[i] ?? 0, j = lows[i] ?? 0; cell < (starts[i + 1] ?? 0); cell += 1, j += 1) {
      const others = sides.en[j] ?? new Int32Array();
      for (let k = 0; k < others.length; k += 1) put(en, k, sums[others[k] ?? 0] ?? 0);
      en.ends[cell + 1] = en.places.length;
      for (let k = 0; k < words.length; k += 1) put(zh, k, sumOver(others, turned[words[k] ?? 0]));
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

function sumOver(words: Int32Array, row: ReadonlyMap<number, number> | undefined): number {
  if (row === undefined || row.size === 0) return 0;
  let sum = 0;
  for (let k = 0; k < words.length; k += 1) sum += row.get(words[k] ?? 0) ?? 0;
  return sum;
}

/** The same table, looked up from the other word. */
function turn(rows: TranslationTable["backward"], size: number): Map<number, number>[] {
  const turned = Array.from({ length: size }, () => new Map<number, number>());
  rows.forEach((row, from) => {
    for (const [to, value] of row) turned[to]?.set(from, value);
  });
  return turned;
}

/**
 * How well a Chinese unit fits each English one, for finding anchors: the words that translate, rare ones most.
 *
 * @returns for the words of a Chinese unit, the scores of all English units
 */
export function matcherOf(table: TranslationTable, en: readonly Int32Array[]): (zh: Int32Array) => Float32Array {
  const units = Array.from({ length: table.en.share.length }, (): number[] => []);
  en.forEach((words, unit) => {
    for (const word of words) units[word]?.push(unit);
  });
  return (zh) => {
    const best = new Map<number, number>();
    for (const word of zh) {
      for (const [other, value] of table.forward[word] ?? []) best.set(other, Math.max(best.get(other) ?? 0, value));
    }
    const scores = new Float32Array(en.length);
    for (const [word, value] of best) {
      const worth = value * Math.log(1 / (table.en.share[word] ?? 1));
      for (const unit of units[word] ?? []) {
        scores[unit] = (scores[unit] ?? 0) + worth / Math.sqrt(1 + zh.length * (en[unit]?.length ?? 0));
      }
    }
    return scores;
  };
}
