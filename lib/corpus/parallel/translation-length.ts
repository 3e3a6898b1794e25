import type { Passage } from "../markdown/passages";
import { speechInWords } from "../text/language";

/** English words per unit of Chinese, as in the pairing of paragraphs. */
const WORDS_PER_UNIT = 0.57;
/** Added to both sides, since short lengths differ more. */
const SLACK = 3;

/**
 * How far two lengths are from those of a translation: the logarithm of their ratio, 0 where they agree.
 *
 * @param zh units of Chinese, as `speechIn` counts them
 * @param en English words
 */
export function lengthMismatch(zh: number, en: number): number {
  return Math.abs(Math.log((en + SLACK) / (zh * WORDS_PER_UNIT + SLACK)));
}

/** The amount of speech in several passages. */
export function speechOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { words }) => sum + speechInWords(words), 0);
}
