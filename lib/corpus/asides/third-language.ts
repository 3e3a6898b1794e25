import { ENGLISH_WORDS, OTHER_LATIN_WORDS } from "../vocabulary/function-words";

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;
/** A word with the elision before it (`l'île`, `c'est`), in lower case. */
const WORD = /\p{Script=Latin}+(?:['’]\p{Script=Latin}+)?/gu;

/** Japanese prose has at least as much kana; Chinese has a `の` in a name. */
const KANA_SHARE = 0.2;
/** In words of fewer letters a foreign name or exclamation may be all there is. */
const FEWEST_LETTERS = 2;
/** At least so many function words of other languages decide on Latin script. */
const FEWEST_WORDS = 2;
/** They must outnumber the English ones by this factor: French has `on`, German `war`. */
const OUTNUMBERED = 2;
/** In running prose, at least every tenth word is one of the function words listed, a title or a quotation may have none. */
const WORD_SHARE = 0.1;

const english = new Set(ENGLISH_WORDS);
const other = new Set(OTHER_LATIN_WORDS);

/**
 * Whether a paragraph is evidently in a language other than Chinese and English: most of its letters are in another
 * script, or its Latin words include the function words of another language. When unsure, it is not.
 */
export function isThirdLanguage(text: string): boolean {
  const [han, kana, latin, all] = [HAN, KANA, LATIN, LETTER].map((script) => text.match(script)?.length ?? 0);
  if (han === undefined || kana === undefined || latin === undefined || all === undefined) return false;
  if (kana >= FEWEST_LETTERS && kana >= (han + kana) * KANA_SHARE && han + kana >= latin) return true;
  const foreign = all - han - kana - latin;
  if (foreign >= FEWEST_LETTERS && foreign * 2 > all) return true;
  return latin > han * 2 && isOtherLatin(text);
}

function isOtherLatin(text: string): boolean {
  const words = (text.match(WORD) ?? []).map((word) => word.toLowerCase().replace("’", "'"));
  const known = words.filter((word) => other.has(word)).length;
  const inEnglish = words.filter((word) => english.has(word)).length;
  return known >= FEWEST_WORDS && known > inEnglish * OUTNUMBERED && known >= words.length * WORD_SHARE;
}
