import type { Lang } from "../../schema/schema";
import { LANGUAGES, type SearchTurn } from "../documents/documents";
import type { IndexedTurn } from "../documents/indexed-turn";
import { type Unit, unitsOf } from "../fold/comparison-units";
import { compareWords, type Difference, NEAR } from "../match/compare-wording";

/** Words of a turn that are those typed, or near to them. */
export interface Likeness {
  readonly turn: SearchTurn;
  readonly lang: Lang;
  /** From left to right; one piece alone, in both, where the words are the same. */
  readonly differences: readonly Difference[];
}

/** Whether somebody said these words: word for word, nearly, or not in this corpus. */
export interface Quotation {
  readonly verdict: "exact" | "near" | "none";
  /** Where: every turn for exact words, the nearest one for near ones. */
  readonly likenesses: readonly Likeness[];
}

/**
 * Fewer units are a search, not a quotation. A word weighs as much as two Chinese characters: 12 are 如果人工智能是工具的话
 * and one more, or six English words.
 */
const ENOUGH = 12;
const WORD_WEIGHT = 2;
/** More than any quotation has; what follows is not compared. It keeps a comparison under a few million steps. */
const MOST_UNITS = 600;
/** Turns that share the most with what was typed, and are compared with it. */
const COMPARED = 12;

/**
 * Tells whether what was typed is in the corpus as a quotation, punctuation, case and width aside.
 *
 * @returns null when there are too few words to tell, or when the query uses signs of its own (quotation marks, minus)
 */
export async function findQuotation(similar: Similar, typed: string): Promise<Quotation | null> {
  const units = unitsOf(typed).slice(0, MOST_UNITS);
  if (weightOf(units) < ENOUGH) return null;
  const likenesses = (await similar(typed)).flatMap((turn) => compare(turn, typed, units) ?? []);
  const exact = likenesses.filter(({ share }) => share === 0);
  if (exact.length > 0) return { verdict: "exact", likenesses: exact.map(({ likeness }) => likeness) };
  const [nearest] = likenesses.sort((a, b) => a.share - b.share);
  if (nearest === undefined || nearest.share > NEAR) return { verdict: "none", likenesses: [] };
  return { verdict: "near", likenesses: [nearest.likeness] };
}

function weightOf(units: readonly Unit[]): number {
  return units.reduce((sum, { text }) => sum + (/^[\p{Script=Han}]$/u.test(text) ? 1 : WORD_WEIGHT), 0);
}

/** Gives the turns that have the most in common with the words typed, the most like them first. */
export type Similar = (typed: string) => Promise<readonly IndexedTurn[]>;

/** The turns that are in the most of the postings; a rare token says more than a frequent one. */
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

/** Compares the words typed with each language of a turn, and gives the nearer one. */
function compare({ turn }: IndexedTurn, typed: string, units: readonly Unit[]) {
  const sides = LANGUAGES.map((lang) => {
    const said = turn.rows.flatMap((row) => row[lang]).join("\n");
    return { lang, ...compareWords(typed, units, said) };
  });
  const nearer = sides.reduce((a, b) => (b.share < a.share ? b : a));
  const likeness: Likeness = { turn, lang: nearer.lang, differences: nearer.differences() };
  return { share: nearer.share, likeness };
}
