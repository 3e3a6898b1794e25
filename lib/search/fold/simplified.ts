import type { CharacterPair } from "./pack-table";

/**
 * The simplified form of each traditional character, from OpenCC's character table. Its phrase table, which decides by
 * the word whether 乾 becomes 干, is left out on purpose: folding works by character, so that a part of a text folds to a
 * part of the folded text, and a query in one script finds text in the other.
 *
 * The table weighs as much as the rest of the search code, and simplified text does not need it. It is therefore loaded
 * up front (`traditional.ts`) where everything is in memory, and fetched when a text has a character that may be
 * traditional (`ensure-table.ts`). Folding such a character without it throws: a wrong fold would silently miss hits.
 */
let table: ReadonlyMap<string, string> | null = null;

/** Loads the table: pairs of a traditional character and its simplified form. */
export function addTraditional(pairs: Iterable<CharacterPair>): void {
  table = new Map(pairs);
}

/**
 * The simplified form of one Chinese character; the character itself if it has none.
 *
 * @throws Error when the table is needed and has not been loaded
 */
export function simplified(character: string): string {
  if (table !== null) return table.get(character) ?? character;
  if (mayBeTraditional(character)) throw new Error(`the table needed to fold ${character} has not been loaded`);
  return character;
}

/** True when the text can be folded with what is loaded. */
export function isFoldable(text: string): boolean {
  return table !== null || !mayBeTraditional(text);
}

/** Characters of GB 2312 that are also traditional forms, in some or all of their uses. */
const IN_BOTH = "乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽";
/** Cache by UTF-16 code: whether a character is outside the standard; 0 means not looked up yet. */
const outside = new Uint8Array(0x10000);
const [WITHIN, OUTSIDE] = [1, 2];
let standard: ReadonlySet<string> | null = null;

/**
 * False for a text whose Chinese characters are all in GB 2312, the standard of simplified characters, apart from a
 * few; everything in the table is outside. Every browser knows the standard, as part of the GBK encoding.
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

function charactersOfStandard(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  const characters = new Set(new TextDecoder("gbk").decode(Uint8Array.from(bytes)));
  // The last row of the first level has five empty cells.
  for (const character of `${IN_BOTH}\uFFFD`) characters.delete(character);
  return characters;
}
