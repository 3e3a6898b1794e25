import type { Lang } from "../../schema/schema";

const ADDRESS = /https?:\/\/\S+|www\.\S+/gu;
/** Joiners inside a Latin word: `don't`, `well-known`. */
const JOINERS = "'’-";

/**
 * The language of a passage, judged by its script alone. A Han character carries about as much speech as a Latin word,
 * so a text is Chinese if it has at least as many Han characters as Latin words; Chinese with many English terms stays
 * Chinese.
 *
 * @returns null if there is neither, as in a number or a URL
 */
export function languageOf(text: string): Lang | null {
  return languageBy(count(text));
}

function languageBy({ han, latin }: ReturnType<typeof count>): Lang | null {
  if (han === 0 && latin === 0) return null;
  return han >= latin ? "zh" : "en";
}

/** The share of Han characters in the speech of a text, 0 to 1; 0 if it has none. */
export function hanShare(text: string): number {
  const { han, latin } = count(text);
  return han / Math.max(1, han + latin);
}

/** The amount of speech in a text: its Han characters plus its Latin words. */
export function speechIn(text: string): number {
  const { han, latin } = count(text);
  return han + latin;
}

/** The plain text of a passage. */
interface Spoken {
  readonly text: string;
}

/** Cached counts: a passage is counted on its own and again with others. */
const counted = new WeakMap<Spoken, ReturnType<typeof count>>();

function countOnce(words: Spoken): ReturnType<typeof count> {
  const found = counted.get(words) ?? count(words.text);
  counted.set(words, found);
  return found;
}

/** The language of several passages together, judged as by `languageOf`. */
export function languageOfWords(passages: readonly Spoken[]): Lang | null {
  const all = { han: 0, latin: 0 };
  for (const words of passages) {
    const { han, latin } = countOnce(words);
    all.han += han;
    all.latin += latin;
  }
  return languageBy(all);
}

/** The Han characters among the speech of a passage. */
export function hanInWords(words: Spoken): number {
  return countOnce(words).han;
}

/** The amount of speech in a passage. */
export function speechInWords(words: Spoken): number {
  const { han, latin } = countOnce(words);
  return han + latin;
}

/**
 * Counts the Han characters and Latin words of a text. It runs several times for every paragraph; regular expressions,
 * which build an array of all matches, took several times as long.
 */
function count(text: string): { han: number; latin: number } {
  const words = text.includes("http") || text.includes("www.") ? text.replace(ADDRESS, " ") : text;
  let han = 0;
  let latin = 0;
  // A word continues after a letter, and after a joiner that directly follows a letter.
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

/** The number of Han and of Latin letters in a text. */
export function lettersIn(text: string): { han: number; latin: number } {
  let [han, latin] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i += 1;
    const script = scriptOf(code);
    if (script === HAN) han += 1;
    else if (script === LATIN) latin += 1;
  }
  return { han, latin };
}

const [UNKNOWN, OTHER, HAN, LATIN] = [0, 1, 2, 3];
/** The scripts of the code points looked up so far. */
const scripts = new Uint8Array(0x110000).fill(UNKNOWN);

function scriptOf(code: number): number {
  const known = scripts[code];
  if (known !== undefined && known !== UNKNOWN) return known;
  const character = String.fromCodePoint(code);
  const script = /\p{Script=Han}/u.test(character) ? HAN : /\p{Script=Latin}/u.test(character) ? LATIN : OTHER;
  scripts[code] = script;
  return script;
}
