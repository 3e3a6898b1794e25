import { LANGUAGES } from "../../schema/languages";
import type { Lang } from "../../schema/schema";
import type { SearchTurn } from "../documents/documents";
import type { IndexedTurn } from "../documents/indexed-turn";
import { type ComparisonUnit, comparisonUnits } from "../fold/comparison-units";
import { compareWords, type Difference, NEAR } from "../match/compare-wording";

/** Words of a turn that are equal or close to those typed. */
export interface Likeness {
  readonly turn: SearchTurn;
  readonly lang: Lang;
  /** From left to right; a single piece, in both, when the words are equal. */
  readonly differences: readonly Difference[];
}

/** Whether these words were said: word for word, nearly, or not in this corpus. */
export interface QuotationVerdict {
  readonly verdict: "exact" | "near" | "none";
  /** Every turn with the exact words, or the closest one. */
  readonly likenesses: readonly Likeness[];
}

/**
 * A shorter text is a search, not a quotation. A word weighs as much as two Chinese characters: 12 are 如果人工智能是工具的话 and
 * one more, or six English words.
 */
const ENOUGH = 12;
const WORD_WEIGHT = 2;
/** Longer than any quotation; the rest is not compared. It keeps a comparison under a few million steps. */
const MOST_UNITS = 600;
/** Number of turns compared: those that share the most with the words typed. */
const COMPARED = 12;

/**
 * Tells whether the words typed are a quotation from the corpus, ignoring punctuation, case and width.
 *
 * @returns null when there are too few words to tell
 */
export async function findQuotation(similar: Similar, typed: string): Promise<QuotationVerdict | null> {
  const units = comparisonUnits(typed).slice(0, MOST_UNITS);
  if (weightOf(units) < ENOUGH) return null;
  const likenesses = (await similar(typed)).flatMap((turn) => compare(turn, typed, units) ?? []);
  const exact = likenesses.filter(({ share }) => share === 0);
  if (exact.length > 0) return { verdict: "exact", likenesses: exact.map(({ likeness }) => likeness) };
  const [nearest] = likenesses.sort((a, b) => a.share - b.share);
  if (nearest === undefined || nearest.share > NEAR) return { verdict: "none", likenesses: [] };
  return { verdict: "near", likenesses: [nearest.likeness] };
}

function weightOf(units: readonly ComparisonUnit[]): number {
  return units.reduce((sum, { text }) => sum + (/^[\p{Script=Han}]$/u.test(text) ? 1 : WORD_WEIGHT), 0);
}

/** Gives the turns that have the most in common with the words typed, best first. */
export type Similar = (typed: string) => Promise<readonly IndexedTurn[]>;

/** The turns that occur in the most postings; rare tokens weigh more than frequent ones. */
export function mostShared(postings: readonly Uint32Array[]): number[] {
  const scores = new Map<number, number>();
  for (const turns of postings) {
    for (const number of turns) scores.set(number, (scores.get(number) ?? 0) + 1 / turns.length);
  }
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
    .slice(0, COMPARED)
    .map(([number]) => number);
}

/** Compares the words typed with each language of a turn, and returns the closer one. */
function compare({ turn }: IndexedTurn, typed: string, units: readonly ComparisonUnit[]) {
  const sides = LANGUAGES.map((lang) => {
    const said = turn.rows.flatMap((row) => row[lang]).join("\n");
    return { lang, ...compareWords(typed, units, said) };
  });
  const nearer = sides.reduce((a, b) => (b.share < a.share ? b : a));
  const likeness: Likeness = { turn, lang: nearer.lang, differences: nearer.differences() };
  return { share: nearer.share, likeness };
}
