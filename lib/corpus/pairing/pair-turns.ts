import { alignBeads, type BeadShape } from "../align/beads";
import type { Lexicon } from "../align/lexicon";
import { matcherOf } from "../align/matcher";
import { dictionaryTable, numberWords } from "../align/translation-table";
import { chineseUnit, englishUnit } from "../align/units";
import type { PrintedTurn } from "../turns/read-turns";
import type { PairedTurn } from "./paired";

/** An edition omits a turn now and then. Turns are never merged: labels come from the source. */
const SHAPES: readonly BeadShape[] = [
  [1, 1],
  [1, 0],
  [0, 1],
];
/** Leaving a turn without counterpart costs as much as pairing lengths that differ eightfold: it is rarely right. */
const ALONE = Math.log(8);
/** A question is never the counterpart of an answer. */
const OTHER_ROLE = 1000;
/**
 * The range, in nats, of the evidence of words: a pair that shares half as many translated words as the best is
 * neutral.
 */
const WORDS = 4;

/**
 * Pairs the turns of two editions in order, by role, words and length, never by counting.
 *
 * @returns by turn of the first edition, its pair, followed by turns after it that only the second edition has
 */
export function pairTurns(
  first: readonly PrintedTurn[],
  second: readonly PrintedTurn[],
  roleOf: (turn: PrintedTurn) => string,
  likenessOf: LikenessOf,
): Map<PrintedTurn, PairedTurn[]> {
  const [zh, en] = first[0]?.lang === "en" ? [second, first] : [first, second];
  const texts = { zh: zh.map(textOf), en: en.map(textOf) };
  const [zhRoles, enRoles] = [zh.map(roleOf), en.map(roleOf)];
  const scale = lengthOf(texts.en) / Math.max(1, lengthOf(texts.zh));
  const likeness = likenessOf(texts.zh, texts.en);
  const beads = alignBeads([zh.length, en.length], SHAPES, (i, j, [a, b]) => {
    if (a === 0 || b === 0) return ALONE;
    const [left, right] = [texts.zh[i]?.length ?? 0, texts.en[j]?.length ?? 0];
    const lengths = Math.abs(Math.log((right + 1) / (left * scale + 1))) / 2;
    return lengths + WORDS * (0.5 - likeness(i, j)) + (zhRoles[i] === enRoles[j] ? 0 : OTHER_ROLE);
  });
  const result = new Map<PrintedTurn, PairedTurn[]>();
  let current: PairedTurn[] = [];
  for (const bead of beads) {
    const sides = { zh: zh[bead.left[0] ?? -1], en: en[bead.right[0] ?? -1] };
    const [left, right] = zh === first ? [sides.zh, sides.en] : [sides.en, sides.zh];
    if (left !== undefined) {
      current = [...(result.size === 0 ? current : []), sideOf(left, right ?? null)];
      result.set(left, current);
    } else if (right !== undefined) current.push(sideOf(right));
  }
  return result;
}

/** Puts a turn on the side of its language. */
export function sideOf(turn: PrintedTurn, other: PrintedTurn | null = null): PairedTurn {
  return turn.lang === "zh" ? { zh: turn, en: other } : { zh: other, en: turn };
}

function textOf(turn: PrintedTurn): string {
  return turn.passages.map(({ words }) => words.text).join("\n");
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** How much alike turn i of the Chinese and turn j of the English ones are: see `likenessBy`. */
export type LikenessOf = (zh: readonly string[], en: readonly string[]) => (i: number, j: number) => number;

/**
 * How many translated words two turns share, relative to the most that either shares with any turn: 0 to 1, and 0.5
 * when neither shares any. The last answer is kept, since turns are paired once more when it is known who speaks.
 *
 * @param lexiconOf the dictionary, loaded when it is first needed
 */
export function likenessBy(lexiconOf: () => Lexicon): LikenessOf {
  let last: { zh: readonly string[]; en: readonly string[]; likeness: (i: number, j: number) => number } | null = null;
  return (zh, en) => {
    if (last === null || !areEqual(last.zh, zh) || !areEqual(last.en, en))
      last = { zh, en, likeness: measureLikeness(zh, en, lexiconOf()) };
    return last.likeness;
  };
}

function areEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, i) => text === others[i]);
}

function measureLikeness(
  zh: readonly string[],
  en: readonly string[],
  lexicon: Lexicon,
): (i: number, j: number) => number {
  const [left, right] = [zh.map((text) => chineseUnit(text, lexicon)), en.map(englishUnit)];
  const table = dictionaryTable(left, right, lexicon);
  const scoresOf = matcherOf(
    table,
    right.map((unit) => numberWords(table.en, unit)),
  );
  const scores = left.map((unit, i) => scoresOf(numberWords(table.zh, unit), (i * right.length) / left.length));
  const most = scores.map((row) => Math.max(0, ...row));
  const mostOf = en.map((_, j) => scores.reduce((best, row) => Math.max(best, row[j] ?? 0), 0));
  return (i, j) => {
    const best = Math.max(most[i] ?? 0, mostOf[j] ?? 0);
    return best === 0 ? 0.5 : (scores[i]?.[j] ?? 0) / best;
  };
}
