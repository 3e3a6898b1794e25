import { anyOf } from "../text/phrases";

/**
 * A Chinese–English dictionary for the alignment: English translations of Chinese words. Its entries are passed in
 * (`lib/io/load-lexicon.ts` reads CC-CEDICT), and none of its text gets into the output.
 */
export interface Lexicon {
  /** Length of the longest headword, in UTF-16 units. */
  readonly longest: number;
  has(word: string): boolean;
  /** The English senses of a headword, simplified or traditional, most usual first; empty for an unknown word. */
  senses(word: string): readonly string[];
}

/** A dictionary entry: traditional form, simplified form, reading, one sense or several. */
export type LexiconEntry = readonly [
  traditional: string,
  simplified: string,
  reading: string,
  senses: string | readonly string[],
  ...rest: unknown[],
];

/** Longer headwords are proverbs and titles, which are rarely translated word by word. */
const LONGEST_HEADWORD = 8;

/** Makes a lexicon; senses are cleaned on first use. */
export function makeLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const index = new Map<string, number | number[]>();
  const add = (word: string, entry: number) => {
    const known = index.get(word);
    if (known === undefined) index.set(word, entry);
    else if (typeof known === "number") index.set(word, [known, entry]);
    else known.push(entry);
  };
  entries.forEach(([traditional, simplified], entry) => {
    if (simplified.length > LONGEST_HEADWORD) return;
    add(simplified, entry);
    if (traditional !== simplified) add(traditional, entry);
  });
  const cleaned = new Map<string, readonly string[]>();
  const clean = (word: string): string[] => {
    const found = index.get(word);
    if (found === undefined) return [];
    return (typeof found === "number" ? [found] : found).flatMap((entry) => sensesOf(entries[entry]));
  };
  return {
    longest: LONGEST_HEADWORD,
    has: (word) => index.has(word),
    senses: (word) => {
      const known = cleaned.get(word) ?? clean(word);
      cleaned.set(word, known);
      return known;
    },
  };
}

/** The empty lexicon: the alignment then relies on tokens common to both texts, and on what it learns from them. */
export const NO_LEXICON: Lexicon = { longest: 1, has: () => false, senses: () => [] };

/** What a sense of CC-CEDICT begins with that says nothing of what the word means. */
const NO_SENSE = new RegExp(
  `^${anyOf(["CL:", "(old |archaic |erhua |euphemistic )?variant of", "see ", "surname ", "used in "])}`,
);

/** Senses without grammar notes in brackets, readings, measure words and cross references. */
function sensesOf(entry: LexiconEntry | undefined): string[] {
  if (entry === undefined) return [];
  const senses = typeof entry[3] === "string" ? [entry[3]] : entry[3];
  return senses
    .filter((sense) => !NO_SENSE.test(sense))
    .map((sense) => sense.replace(/\([^)]*\)|\[[^\]]*\]|[\p{Script=Han}|]+/gu, " ").trim())
    .filter((sense) => sense !== "");
}
