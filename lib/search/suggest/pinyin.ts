import { PINYIN } from "./pinyin-table";

/** The characters that are read as each syllable. */
const characters = new Map(
  [...PINYIN.matchAll(/([a-z]+)([^a-z]+)/g)].map(([, syllable = "", read = ""]) => [syllable, read]),
);
const LONGEST_SYLLABLE = 6;
/**
 * Syllables of a word: one alone is read by a hundred characters, and longer names or words than of ten are not typed so.
 */
const [FEWEST, MOST] = [2, 10];
/** Number of ways to divide that are tried; few words have more than four. */
const WAYS = 16;

/**
 * What Chinese words that are read as typed look like in a folded text: one pattern for each way to divide the letters
 * into syllables (`xian` is 先 or 西安); none when they are not pinyin. Spaces and apostrophes divide syllables.
 *
 * @param typed folded, so that tones have gone
 */
export function pinyinPatterns(typed: string): RegExp[] {
  const chunks = typed.split(/[\s'’-]+/).filter((chunk) => chunk !== "");
  if (chunks.length === 0 || !chunks.every((chunk) => /^[a-z]+$/.test(chunk))) return [];
  let divided: string[][] = [[]];
  for (const chunk of chunks) {
    divided = divided.flatMap((before) => divisions(chunk, MOST - before.length).map((after) => [...before, ...after]));
  }
  return divided
    .filter(({ length }) => length >= FEWEST)
    .slice(0, WAYS)
    .map((syllables) => new RegExp(syllables.map((syllable) => `[${characters.get(syllable) ?? ""}]`).join(""), "gu"));
}

/** Every way to divide letters into at most so many syllables. */
function divisions(letters: string, most: number): string[][] {
  if (letters === "") return [[]];
  if (most <= 0) return [];
  const found: string[][] = [];
  for (let length = Math.min(LONGEST_SYLLABLE, letters.length); length > 0; length -= 1) {
    const syllable = letters.slice(0, length);
    if (!characters.has(syllable)) continue;
    for (const rest of divisions(letters.slice(length), most - 1)) found.push([syllable, ...rest]);
  }
  return found;
}
