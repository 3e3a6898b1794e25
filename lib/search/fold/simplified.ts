import type { CharacterPair } from "./pack-table";

/**
 * The simplified form of each traditional character, from OpenCC's table of characters. Its table of phrases, which
 * decides by the word whether 乾 is 干 or stays, is left out on purpose: folding goes by the character, so that a part
 * of a text folds to a part of the folded text, and a query that is written one way finds the text written the other.
 *
 * The table weighs as much as the rest of the search's own code, and simplified text needs none. It is therefore learnt
 * (`traditional.ts`) where everything is at hand, and fetched where a text has a character that may be traditional
 * (`ready-to-fold.ts`). Folding such a character without it throws: what is folded wrongly would be missed in silence.
 */
let table: ReadonlyMap<string, string> | null = null;

/** Learns the table: pairs of a traditional character and its simplified form. */
export function learnTable(pairs: Iterable<CharacterPair>): void {
  table = new Map(pairs);
}

/**
 * The simplified form of one Chinese character; the character itself where it has no other.
 *
 * @throws Error when only the table can tell, and has not been learnt
 */
export function simplified(character: string): string {
  if (table !== null) return table.get(character) ?? character;
  if (mayBeTraditional(character)) throw new Error(`the table that tells about ${character} has not been learnt`);
  return character;
}

/** True when the text can be folded with what has been learnt. */
export function isFoldable(text: string): boolean {
  return table !== null || !mayBeTraditional(text);
}

/** Characters of GB 2312 that are traditional forms all the same, in some or all of their uses. */
const IN_BOTH = "乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽";
/** By the codes of UTF-16 units, as they have come up: whether a character is outside the standard; 0 is not known yet. */
const outside = new Uint8Array(0x10000);
const [WITHIN, OUTSIDE] = [1, 2];
let standard: ReadonlySet<string> | null = null;

/**
 * False for a text whose Chinese characters are all of GB 2312, the standard of simplified writing, but for a few; all
 * that the table lists is outside. Every browser knows the standard, as a part of the encoding GBK.
 */
export function mayBeTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const known = outside[unit] || learnUnit(unit);
    if (known === OUTSIDE) return true;
  }
  return false;
}

/** Half of a surrogate pair counts as outside: all Chinese characters beyond the first plane are. */
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
  // The last row of the first level has five empty places.
  for (const character of `${IN_BOTH}\uFFFD`) characters.delete(character);
  return characters;
}
