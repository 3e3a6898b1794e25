import { chineseTokens } from "./chinese";
import { englishTokens } from "./english";
import type { Lexicon } from "./lexicon";

/** A sentence or paragraph as the alignment uses it. */
export interface AlignedUnit {
  readonly tokens: readonly string[];
  /**
   * Length: Han characters plus a fraction of a character per Latin letter or digit; in English, letters and digits.
   */
  readonly size: number;
  readonly asks: boolean;
  readonly quotes: boolean;
}

/** Number of Latin letters that count as one Han character. */
const LETTERS_PER_HAN = 3;

export function chineseUnit(text: string, lexicon: Lexicon): AlignedUnit {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.match(/[\p{Script=Latin}\p{N}]/gu)?.length ?? 0;
  return { tokens: chineseTokens(text, lexicon), size: han + others / LETTERS_PER_HAN, ...marksOf(text) };
}

export function englishUnit(text: string): AlignedUnit {
  return { tokens: englishTokens(text), size: text.match(/[\p{L}\p{N}]/gu)?.length ?? 0, ...marksOf(text) };
}

function marksOf(text: string): { asks: boolean; quotes: boolean } {
  return { asks: /[?？]/u.test(text), quotes: /["“”「」『』]/u.test(text) };
}
