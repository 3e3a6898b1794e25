import { lettersIn } from "../text/language";
import { ENGLISH_WORDS, OTHER_LATIN_WORDS } from "../vocabulary/function-words";

/** The beginning of a paragraph shows its language. */
const BEGINNING = 400;
/** A letter of neither Chinese nor English, the first thing to look for: most texts have none. */
const OTHER_LETTER = /[^\p{Script=Han}\p{Script=Latin}\P{L}]/u;
const OTHER_LETTERS = new RegExp(OTHER_LETTER, "gu");
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const NOT_ASCII_LETTER = /[^\p{Script=Han}\p{ASCII}\P{L}]/u;
const ACCENTED = /(?![a-z])\p{Script=Latin}/giu;
/** A Latin word with the elision before it (`l'île`, `c'est`). */
const WORD = /\p{Script=Latin}+(?:['’]\p{Script=Latin}+)?/gu;

/** Japanese prose is about half kana; Chinese has a `の` in a name, or quotes a greeting. */
const KANA_SHARE = 0.3;
/** Fewer letters may be a symbol. */
const FEWEST_LETTERS = 2;
/** At least so many function words of another language, more than so many times the English ones… */
const FEWEST_WORDS = 2;
const OUTNUMBERED = 2;
/** …and so large a share of all words: in running French, Spanish or German it is about a third. */
const WORD_SHARE = 0.1;
/** Vietnamese, Polish and Pinyin have accents on more letters than this; English with foreign names on far fewer. */
const ACCENTED_SHARE = 0.08;
const FEWEST_ACCENTED = 3;

const english = new Set(ENGLISH_WORDS);
const other = new Set(OTHER_LATIN_WORDS);

/**
 * Whether a paragraph is evidently in a language other than Chinese and English: most of its letters are in another
 * script, or its Latin words include the function words of another language. In doubt, it is not.
 */
export function isThirdLanguage(paragraph: string): boolean {
  const text = paragraph.slice(0, BEGINNING);
  const { han, latin } = lettersIn(text);
  if (OTHER_LETTER.test(text)) {
    const [kana, foreign] = [countOf(text, KANA), countOf(text, OTHER_LETTERS)];
    if (kana >= FEWEST_LETTERS && kana >= (han + kana) * KANA_SHARE && han + kana >= latin) return true;
    if (foreign >= FEWEST_LETTERS && foreign > han + latin) return true;
  }
  return latin > han * 2 && (isOtherLatin(text) || isAccented(text, latin));
}

/** Cached judgements: several readings of a text ask for them. */
const judged = new WeakMap<{ readonly text: string }, boolean>();

/** Whether the words of a passage are evidently in a third language, judged as by `isThirdLanguage`. */
export function isInThirdLanguage(words: { readonly text: string }): boolean {
  const known = judged.get(words) ?? isThirdLanguage(words.text);
  judged.set(words, known);
  return known;
}

function isOtherLatin(text: string): boolean {
  const words = (text.match(WORD) ?? []).map((word) => word.toLowerCase().replace("’", "'"));
  const known = words.filter((word) => other.has(word)).length;
  if (known < FEWEST_WORDS) return false;
  const inEnglish = words.filter((word) => english.has(word)).length;
  return known > inEnglish * OUTNUMBERED && known >= words.length * WORD_SHARE;
}

function isAccented(text: string, latin: number): boolean {
  if (!NOT_ASCII_LETTER.test(text)) return false;
  const accented = countOf(text, ACCENTED);
  return accented >= FEWEST_ACCENTED && accented >= latin * ACCENTED_SHARE;
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
