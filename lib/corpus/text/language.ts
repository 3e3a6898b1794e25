import type { Lang } from "../../schema/schema";

const ADDRESS = /https?:\/\/\S+|www\.\S+/gu;
/** What joins two parts of a Latin word: `don't`, `well-known`. */
const JOINERS = "'’-";

/**
 * The language of a passage, told from its script alone. A Han character stands for about as much speech as a Latin word,
 * so Chinese is what has at least as many of the one as of the other; Chinese with many English terms stays Chinese.
 *
 * @returns null where there is neither, as in a number or an address
 */
export function languageOf(text: string): Lang | null {
  return languageBy(count(text));
}

function languageBy({ han, latin }: ReturnType<typeof count>): Lang | null {
  if (han === 0 && latin === 0) return null;
  return han >= latin ? "zh" : "en";
}

/** The share of its speech that a text has in Han characters, 0 to 1; 0 where it has none. */
export function hanShare(text: string): number {
  const { han, latin } = count(text);
  return han / Math.max(1, han + latin);
}

/** How much speech a text is: its Han characters and its Latin words. */
export function speechIn(text: string): number {
  const { han, latin } = count(text);
  return han + latin;
}

/** The words of a passage, as far as their language is told. */
interface Spoken {
  readonly text: string;
}

/** What was counted: of the same passages it is asked what each speaks, and what several of them speak together. */
const counted = new WeakMap<Spoken, ReturnType<typeof count>>();

function countOnce(words: Spoken): ReturnType<typeof count> {
  const found = counted.get(words) ?? count(words.text);
  counted.set(words, found);
  return found;
}

/** The language of several passages together, as `languageOf` tells it of one text. */
export function languageOfWords(passages: readonly Spoken[]): Lang | null {
  const all = { han: 0, latin: 0 };
  for (const words of passages) {
    const { han, latin } = countOnce(words);
    all.han += han;
    all.latin += latin;
  }
  return languageBy(all);
}

/** How much speech the words of a passage are. */
export function speechInWords(words: Spoken): number {
  const { han, latin } = countOnce(words);
  return han + latin;
}

/**
 * The Han characters and Latin words of a text. It is asked of every paragraph several times, and counting by regular
 * expressions, which make an array of all that they find, took several times as long.
 */
function count(text: string): { han: number; latin: number } {
  const words = text.includes("http") || text.includes("www.") ? text.replace(ADDRESS, " ") : text;
  let han = 0;
  let latin = 0;
  // A word goes on behind a letter, and behind a joiner that stands right behind a letter.
  let before: "letter" | "joiner" | "other" = "other";
  for (let i = 0; i < words.length; i += 1) {
    const code = words.codePointAt(i) ?? 0;
    if (code > 0xffff) i += 1;
    const script = scriptOf(code);
    if (script === LATIN) {
      if (before === "other") latin += 1;
      before = "letter";
      continue;
    }
    if (script === HAN) han += 1;
    before = before === "letter" && JOINERS.includes(words.charAt(i)) ? "joiner" : "other";
  }
  return { han, latin };
}

const [UNKNOWN, OTHER, HAN, LATIN] = [0, 1, 2, 3];
/** The scripts of the code points that were asked for so far. */
const scripts = new Uint8Array(0x110000).fill(UNKNOWN);

function scriptOf(code: number): number {
  const known = scripts[code];
  if (known !== undefined && known !== UNKNOWN) return known;
  const character = String.fromCodePoint(code);
  const script = /\p{Script=Han}/u.test(character) ? HAN : /\p{Script=Latin}/u.test(character) ? LATIN : OTHER;
  scripts[code] = script;
  return script;
}
