import TSCharacters from "opencc-js/dict/TSCharacters";
import { rankOf } from "../words";

/**
 * Words for searchable texts. The search uses pairs of neighbouring characters and words, so both combine as in real
 * text: frequent characters are in many words, and a word is followed by some words far more often than by others.
 * `likeness.ts` says how close that comes to the interviews of the content folder.
 */
type Random = () => number;

/** Simplified characters by frequency, roughly: level 1 of GB 2312. */
const HAN = new TextDecoder("gbk").decode(
  Uint8Array.from(
    Array.from({ length: 0xd7 - 0xb0 }, (_, row) =>
      Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]),
    ).flat(2),
  ),
);
const SYLLABLES = Array.from(
  { length: 400 },
  (_, at) =>
    `${"bcdfghjklmnprstvwxyz".charAt(at % 20)}${"aeiou".charAt(Math.floor(at / 20) % 5)}${["", "n", "r", "s"][Math.floor(at / 100)]}`,
);
/** The most frequent Chinese words have one character, the most frequent others one syllable. */
const SINGLE = { zh: 80, en: 100 };
/** How much more frequent the first characters and syllables are than the last: the exponent of a power law. */
const SKEW = { zh: 4, en: 1.2 };

/** A number from 0 to 1 determined by two numbers. */
function scattered(one: number, other: number): number {
  let hash = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/**
 * How the words that follow a word are distributed, by Zipf's and Mandelbrot's law again. Exponent and shift were set so
 * that a text as long as the interviews of the content folder has as many different pairs of characters and words, and
 * as large a share of frequent ones.
 */
const SUCCESSION = { zipf: 1.5, shift: 4 };

/** The rank of a word that follows the word of a rank: which words may, and how often, depends on that word alone. */
export function rankAfter(random: Random, before: number): number {
  const choice = rankOf(random, SUCCESSION);
  return rankOf(() => scattered(before, choice));
}

/** Of a hundred words, 70 have two characters, 20 three, 10 four. */
function hanWord(rank: number): string {
  if (rank < SINGLE.zh) return HAN.charAt(rank * 7);
  const length = [2, 2, 2, 2, 2, 2, 2, 3, 3, 4][rank % 10] ?? 2;
  const place = (at: number) => Math.floor(3000 * scattered(rank, at) ** SKEW.zh);
  return Array.from({ length }, (_, at) => HAN.charAt(place(at))).join("");
}

function latinWord(rank: number): string {
  if (rank < SINGLE.en) return SYLLABLES[(rank * 7) % SYLLABLES.length] ?? "";
  const place = (at: number) => Math.floor(SYLLABLES.length * scattered(rank, at) ** SKEW.en);
  return Array.from({ length: 2 + (rank % 3) }, (_, at) => SYLLABLES[place(at)] ?? "").join("");
}

/** The word of a rank; some are numbers, and of those in a Chinese text one in fifty is Latin. */
export function spelled(rank: number, lang: "zh" | "en"): string {
  if (rank % 100 === 93) return String(1950 + (rank % 80));
  return lang === "zh" && rank % 50 !== 47 ? hanWord(rank) : latinWord(rank);
}

const TRADITIONAL = new Map(
  TSCharacters.split("|").map((pair): [string, string] => {
    const [traditional = "", simplified = ""] = pair.split(" ");
    return [simplified, traditional];
  }),
);

/** The text in traditional characters. */
export function toTraditional(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => TRADITIONAL.get(character) ?? character);
}
