import { valueAt } from "../../arrays/value-at";
import { englishTokens } from "./english";
import type { Lexicon } from "./lexicon";
import type { AlignedUnit } from "./units";

/** The words of both sides by number, their frequencies, and their translation probabilities. */
export interface TranslationTable {
  readonly zh: Vocabulary;
  readonly en: Vocabulary;
  /** t(e|z) by Chinese word, t(z|e) by English word. */
  readonly forward: readonly ReadonlyMap<number, number>[];
  readonly backward: readonly ReadonlyMap<number, number>[];
}

interface Vocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  /** Share of each word in the text of its language. */
  readonly share: Float64Array;
}

type Row = Map<number, number>;

/** Share of a word's probability that goes to the senses in the dictionary; the rest is for other translations. */
const IN_DICTIONARY = 0.7;
/** A number or Latin word usually stays unchanged. */
const SAME_TOKEN = 0.9;
/** Weight of the words inside a longer headword, relative to the headword itself. */
const PART_WEIGHT = 0.3;

/** The table for two texts, from the dictionary alone. */
export function dictionaryTable(
  zhUnits: readonly AlignedUnit[],
  enUnits: readonly AlignedUnit[],
  lexicon: Lexicon,
): TranslationTable {
  const [zh, en] = [vocabularyOf(zhUnits), vocabularyOf(enUnits)];
  const translationsOf = knownTranslations(lexicon, en.numbers);
  const weights = [...zh.numbers.keys()].map((word): Row => {
    const same = en.numbers.get(word);
    if (same !== undefined) return new Map([[same, Number.POSITIVE_INFINITY]]);
    return senseWeights(word, translationsOf);
  });
  const backward = [...en.numbers.keys()].map((): Row => new Map());
  weights.forEach((row, z) => {
    for (const [e, weight] of row) backward[e]?.set(z, weight);
  });
  return { zh, en, forward: weights.map(normalise), backward: backward.map(normalise) };
}

/** The words of a unit as numbers; words not in the table are omitted. */
export function numberWords({ numbers }: Vocabulary, { tokens }: AlignedUnit): Int32Array {
  return Int32Array.from(tokens.flatMap((token) => numbers.get(token) ?? []));
}

function normalise(weights: Row): Row {
  if ([...weights.values()].includes(Number.POSITIVE_INFINITY)) {
    return new Map([...weights.keys()].map((word) => [word, SAME_TOKEN / weights.size]));
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map([...weights].map(([word, weight]) => [word, (IN_DICTIONARY * weight) / Math.max(total, 0.5)]));
}

type Translations = readonly (readonly [word: number, weight: number])[];

/** By headword, its English words that occur in the text, weighted by the rank and the length of the sense. */
function knownTranslations(lexicon: Lexicon, known: ReadonlyMap<string, number>): (headword: string) => Translations {
  const found = new Map<string, Translations>();
  return (headword) => {
    const before = found.get(headword);
    if (before !== undefined) return before;
    const translations = lexicon.senses(headword).flatMap((sense, nth) => {
      const tokens = englishTokens(sense);
      const weight = 1 / (Math.sqrt(nth + 1) * tokens.length);
      return tokens.flatMap((token) => {
        const word = known.get(token);
        return word === undefined ? [] : [[word, weight] as const];
      });
    });
    found.set(headword, translations);
    return translations;
  };
}

/** Translations of a word by its own senses and by those of the words inside it. */
function senseWeights(word: string, translationsOf: (headword: string) => Translations): Row {
  const row: Row = new Map();
  for (let from = 0; from < word.length; from += 1) {
    for (let to = from + 1; to <= word.length; to += 1) {
      const isPart = to - from < word.length;
      if (isPart && to - from === 1 && word.length > 2) continue;
      for (const [e, weight] of translationsOf(word.slice(from, to))) {
        row.set(e, (row.get(e) ?? 0) + (isPart ? PART_WEIGHT : 1) * weight);
      }
    }
  }
  return row;
}

function vocabularyOf(units: readonly AlignedUnit[]): Vocabulary {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  let total = 0;
  for (const token of units.flatMap(({ tokens }) => tokens)) {
    const known = numbers.get(token) ?? numbers.size;
    numbers.set(token, known);
    counts[known] = (counts[known] ?? 0) + 1;
    total += 1;
  }
  return { numbers, share: Float64Array.from(counts, (count) => count / total) };
}

/** Words of both sides, by number, that were paired, with the probability. */
export interface Sample {
  readonly zh: Int32Array;
  readonly en: Int32Array;
  readonly weight: number;
}

/** Rounds of expectation maximisation; more hardly change the table. */
const ROUNDS = 4;
/** Number of observations that the dictionary counts for, next to the document. */
const DICTIONARY_COUNT = 2;
/** A smaller share of a word is ignored. */
const LEAST_PART = 1e-3;
/** A less probable translation is chance. */
const LEAST = 0.02;

/**
 * Learns word translations from pairs: IBM model 1 (Brown et al. 1993) in both directions, with the dictionary as the
 * prior, as in Moore, "Fast and Accurate Sentence Alignment of Bilingual Corpora" (2002). A translation seen in only
 * one pair is not learnt: that pair would confirm itself.
 */
export function learnTranslations(table: TranslationTable, samples: readonly Sample[]): TranslationTable {
  const pairs = samples.map(({ zh, en, weight }) => ({
    zh: Int32Array.from(new Set(zh)),
    en: Int32Array.from(new Set(en)),
    weight,
  }));
  const turned = pairs.map(({ zh, en, weight }) => ({ zh: en, en: zh, weight }));
  return {
    ...table,
    forward: learnDirection(table.forward, table.en.share, pairs),
    backward: learnDirection(table.backward, table.zh.share, turned),
  };
}

function learnDirection(prior: TranslationTable["forward"], share: Float64Array, pairs: readonly Sample[]): Row[] {
  let table: TranslationTable["forward"] = prior;
  let learnt: Row[] = [];
  const isRepeated = repeatedIn(pairs);
  const values = new Float64Array(pairs.reduce((most, { zh }) => Math.max(most, zh.length), 0));
  for (let round = 0; round < ROUNDS; round += 1) {
    const counts = prior.map((): Row => new Map());
    const totals = new Float64Array(prior.length);
    for (const { zh, en, weight } of pairs) {
      for (const e of en) {
        const background = valueAt(share, e);
        const chance = round === 0 ? background : 0;
        // The empty word, for words without a counterpart.
        const lone = background * zh.length * 0.5 + 1e-9;
        let sum = lone;
        for (let k = 0; k < zh.length; k += 1) {
          values[k] = (table[valueAt(zh, k)]?.get(e) ?? 0) + chance;
          sum += valueAt(values, k);
        }
        for (let k = 0; k < zh.length; k += 1) {
          const z = valueAt(zh, k);
          const part = (weight * valueAt(values, k)) / sum;
          if (part < LEAST_PART) continue;
          totals[z] = valueAt(totals, z) + part;
          if (prior[z]?.has(e) || isRepeated(z, e)) counts[z]?.set(e, (counts[z]?.get(e) ?? 0) + part);
        }
      }
    }
    learnt = counts.map((row, z) => merge(row, valueAt(totals, z), prior[z]));
    table = learnt;
  }
  return learnt;
}

/** Whether two words occur together in more than one pair. */
function repeatedIn(pairs: readonly { zh: Int32Array; en: Int32Array }[]): (z: number, e: number) => boolean {
  const places = (side: "zh" | "en") => {
    const found: number[][] = [];
    pairs.forEach((pair, nth) => {
      for (const word of pair[side]) {
        const list = found[word] ?? [];
        found[word] = list;
        list.push(nth);
      }
    });
    return found;
  };
  const [zh, en] = [places("zh"), places("en")];
  return (z, e) => {
    const [left, right] = [zh[z] ?? [], en[e] ?? []];
    let shared = 0;
    for (let i = 0, j = 0; i < left.length && j < right.length && shared < 2; ) {
      const difference = valueAt(left, i) - valueAt(right, j);
      if (difference === 0) shared += 1;
      if (difference <= 0) i += 1;
      if (difference >= 0) j += 1;
    }
    return shared > 1;
  };
}

function merge(counts: Row, total: number, prior: ReadonlyMap<number, number> | undefined): Row {
  const row: Row = new Map();
  for (const e of new Set([...counts.keys(), ...(prior?.keys() ?? [])])) {
    const value = ((counts.get(e) ?? 0) + DICTIONARY_COUNT * (prior?.get(e) ?? 0)) / (total + DICTIONARY_COUNT);
    if (value >= LEAST || (prior?.get(e) ?? 0) > 0) row.set(e, value);
  }
  return row;
}
