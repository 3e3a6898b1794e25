import { valueAt } from "../../arrays/value-at";

/**
 * GB 2312 holds the simplified characters, Big5 the traditional ones, and each also what both scripts share; so a
 * character of one standard alone tells the script. The decoders of every engine know both standards.
 */
let tells: Int8Array | undefined;
/** Both standards hold characters of the basic plane alone. */
const UNITS = 0x10000;

/** By UTF-16 unit: 1 for a traditional character, -1 for a simplified one; of GB 2312, and Big5 without the extensions of Hong Kong. */
function readStandards(): Int8Array {
  const table = new Int8Array(UNITS);
  const simplified = charactersOf("gbk", [0xb0, 0xf7], [HIGH]);
  const traditional = charactersOf("big5", [0xa4, 0xf9], [LOW, HIGH]);
  for (const character of simplified) if (!traditional.has(character)) table[character.charCodeAt(0)] = -1;
  for (const character of traditional) if (!simplified.has(character)) table[character.charCodeAt(0)] = 1;
  return table;
}

function charactersOf(encoding: string, rows: Range, cells: readonly Range[]): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = rows[0]; row <= rows[1]; row += 1)
    for (const [first, last] of cells) for (let cell = first; cell <= last; cell += 1) bytes.push(row, cell);
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu));
}

type Range = readonly [first: number, last: number];
const LOW: Range = [0x40, 0x7e];
const HIGH: Range = [0xa1, 0xfe];

/**
 * Whether a Chinese text is in traditional characters: most of its characters that only one script has are traditional.
 * Of the text of three interviews in simplified characters and the same put into traditional ones, at least 26 % of the
 * characters tell the script, and at least 99 % of these tell the right one.
 */
export function isTraditional(text: string): boolean {
  tells ??= readStandards();
  let balance = 0;
  for (let i = 0; i < text.length; i += 1) balance += valueAt(tells, text.charCodeAt(i));
  return balance > 0;
}
