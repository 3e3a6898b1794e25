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
  const { han, latin } = count(text);
  if (han === 0 && latin === 0) return null;
  return han >= latin ? "zh" : "en";
}

/** How much speech a text is: its Han characters and its Latin words. */
export function speechIn(text: string): number {
  const { han, latin } = count(text);
  return han + latin;
}

function count(text: string): { han: number; latin: number } {
  const words = text.replace(ADDRESS, " ");
  return { han: words.match(HAN)?.length ?? 0, latin: words.match(LATIN_WORD)?.length ?? 0 };
}
