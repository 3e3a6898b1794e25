import type { Lang } from "./schema";

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*/gu;
const ADDRESS = /https?:\/\/\S+|www\.\S+/gu;

/**
 * The language of a passage, told from its script alone. A Han character stands for about as much speech as a Latin word,
 * so Chinese is what has at least as many of the one as of the other; Chinese with many English terms stays Chinese.
 *
 * @returns null where there is neither, as in a number or an address
 */
export function languageOf(text: string): Lang | null {
  const words = text.replace(ADDRESS, " ");
  const han = words.match(HAN)?.length ?? 0;
  const latin = words.match(LATIN_WORD)?.length ?? 0;
  if (han === 0 && latin === 0) return null;
  return han >= latin ? "zh" : "en";
}
