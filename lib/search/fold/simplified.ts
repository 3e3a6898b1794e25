import type { CharacterPair } from "./pack-table";

/**
 * Which character stands for each Chinese character that may be written for it: the simplified one for the traditional
 * ones, with those that Taiwan and Hong Kong write otherwise, from OpenCC's tables (`variants.ts`), and the one for a
 * radical (`radicals.ts`). OpenCC decides by the word whether 著 is 着; folding works by character, so that a part of a
 * text folds to a part of the folded text, and so both are one.
 *
 * The table weighs as much as the rest of the search code, and simplified text does not need it. It is therefore loaded
 * up front (`traditional.ts`) where everything is in memory, and fetched when a text has a character that may be
 * traditional (`ensure-table.ts`). Folding such a character without it throws: a wrong fold would silently miss hits.
 */
let table: ReadonlyMap<string, string> | null = null;

/**
 * Simplified characters that are written for each other, or that also are traditional ones: each with the one that
 * stands for it. They are few and needed for any text.
 */
const STANDARD =
  "乾干划画咤吒坯坏夥伙袷夹甯宁後后迳径覆复徵征拚拼捱挨摺折於于榘矩渖沉沈沉炼链菸烟薰熏呆待薹苔哩里谘咨雠仇醣糖锺钟钜巨镟旋腭颚馀余鲶鲇麴曲麽么幺么著着藉借彷仿座坐俱具象像";
const standards = new Map(
  Array.from(
    { length: STANDARD.length / 2 },
    (_, at) => [STANDARD.charAt(2 * at), STANDARD.charAt(2 * at + 1)] as const,
  ),
);

/** Loads the table: pairs of a character and the one that stands for it. */
export function addTraditional(pairs: Iterable<CharacterPair>): void {
  table = new Map(pairs);
}

/**
 * The character that stands for one Chinese character, mostly its simplified form; the character itself if none does.
 *
 * @throws Error when the table is needed and has not been loaded
 */
export function simplified(character: string): string {
  const standard = standards.get(character);
  if (standard !== undefined) return standard;
  if (table !== null) return table.get(character) ?? character;
  if (mayBeTraditional(character)) throw new Error(`the table needed to fold ${character} has not been loaded`);
  return character;
}

/** True when the text can be folded with what is loaded. */
export function isFoldable(text: string): boolean {
  return table !== null || !mayBeTraditional(text);
}

/** Cache by UTF-16 code: whether a character is outside the standard; 0 means not looked up yet. */
const outside = new Uint8Array(0x10000);
const [WITHIN, OUTSIDE] = [1, 2];
let standard: ReadonlySet<string> | null = null;

/**
 * False for a text whose Chinese characters are all in GB 2312, the standard of simplified characters; everything in the
 * table is outside. Every browser knows the standard, as part of the GBK encoding.
 */
export function mayBeTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const known = outside[unit] || learnUnit(unit);
    if (known === OUTSIDE) return true;
  }
  return false;
}

/** High surrogates of Chinese characters count as outside: no character beyond the first plane is in the standard. */
function learnUnit(unit: number): number {
  standard ??= charactersOfStandard();
  const character = String.fromCharCode(unit);
  const chinese = /[\p{Script=Han}\uD840-\uDBFF]/u.test(character);
  outside[unit] = chinese && !standard.has(character) ? OUTSIDE : WITHIN;
  return outside[unit] ?? OUTSIDE;
}

/** The characters of GB 2312. */
export function charactersOfStandard(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  const characters = new Set(new TextDecoder("gbk").decode(Uint8Array.from(bytes)));
  // The last row of the first level has five empty cells.
  characters.delete("\uFFFD");
  return characters;
}
