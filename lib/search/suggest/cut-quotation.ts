import { lowerBound } from "../../arrays/lower-bound";
import { cutAtSentenceEnds } from "../../text/sentence-end";
import { type ComparisonUnit, comparisonUnits } from "../fold/comparison-units";
import { inUnits, type TextInUnits } from "../match/compare-wording";
import type { Gaps } from "../match/sellers";

/** Words that are judged as one. */
export interface QuotedWords extends TextInUnits {
  /** The units before which an ellipsis says that words were left out. */
  readonly gaps: Gaps;
  /** See `weightOf`. */
  readonly weight: number;
}

/** A quotation as a whole, and its sentences. */
export interface CutQuotation {
  readonly whole: QuotedWords;
  readonly sentences: readonly QuotedWords[];
}

/**
 * Words of less weight are a search, not a quotation. A word weighs as much as two Chinese characters: 12 are 如果人工智能是工具的话
 * and one more, or six English words.
 */
export const ENOUGH = 12;
const WORD_WEIGHT = 2;
/**
 * Words on both sides of an ellipsis weigh at least this much, half a quotation: `我……是……人` would be found in almost any
 * answer. Otherwise the ellipsis is a pause, and punctuation like any other.
 */
const PART = 6;

/** `…`, `……`, `...`, `。。。`, also in brackets or with spaces between the dots. */
const ELLIPSIS = /[[（(【]?(?:…+|\.(?: ?\.){2,}|。{3,})[\]）)】]?/gu;

/** Cuts what was typed into sentences. One that weighs too little to be judged stays with the next, the last with the one before. */
export function cutQuotation(typed: string): CutQuotation {
  const text = typed.trim();
  // The dots of an ellipsis end no sentence.
  const dotless = text.replace(ELLIPSIS, (dots) => "…".repeat(dots.length));
  const ends: number[] = [];
  let [at, weight] = [0, 0];
  for (const piece of cutAtSentenceEnds(dotless)) {
    at += piece.length;
    weight += weightOf(comparisonUnits(piece));
    if (weight < ENOUGH) continue;
    ends.push(at);
    weight = 0;
  }
  ends[Math.max(0, ends.length - 1)] = text.length;
  const sentences = ends.map((end, place) => quotedWords(text.slice(ends[place - 1] ?? 0, end).trim()));
  return { whole: quotedWords(text), sentences };
}

/** How much words weigh, in Chinese characters. */
export function weightOf(units: readonly ComparisonUnit[]): number {
  return units.reduce((sum, { text }) => sum + (/^[\p{Script=Han}]$/u.test(text) ? 1 : WORD_WEIGHT), 0);
}

function quotedWords(text: string): QuotedWords {
  const typed = inUnits(text);
  return { ...typed, gaps: gapsIn(typed), weight: weightOf(typed.units) };
}

function gapsIn({ text, units }: TextInUnits): Gaps {
  const cuts = [...text.matchAll(ELLIPSIS)].map(({ index }) => lowerBound(units, ({ start }) => start < index));
  const gaps = new Set<number>();
  let last = 0;
  for (const [place, cut] of cuts.entries()) {
    const [before, after] = [units.slice(last, cut), units.slice(cut, cuts[place + 1])];
    if (weightOf(before) < PART || weightOf(after) < PART) continue;
    gaps.add(cut);
    last = cut;
  }
  return gaps;
}
