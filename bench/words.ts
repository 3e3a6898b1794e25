/** Reproducible pseudorandom numbers between 0 and 1 (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The parameters of Zipf's law with Mandelbrot's shift, without which every third word would be the most frequent one. */
interface Frequencies {
  readonly zipf: number;
  readonly shift: number;
}

/**
 * Zipf's law with this exponent gives a vocabulary that grows with the text to the power of 1/1.6 ≈ 0.62 (Heaps' law,
 * as derived by van Leijenhorst & van der Weide 2005); real text has 0.4 to 0.8.
 */
const WORDS: Frequencies = { zipf: 1.6, shift: 30 };
const MOST_WORDS = 2_000_000;

/** The rank of a word in an unbounded vocabulary, drawn by Zipf's law. */
export function rankOf(random: () => number, { zipf, shift } = WORDS): number {
  return Math.min(MOST_WORDS, Math.floor(shift * ((1 - random()) ** (-1 / (zipf - 1)) - 1)));
}

const FIRST_HAN = 0x4e00;
/** As many characters as a newspaper uses, spread over the Han block. */
const HAN = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(FIRST_HAN + ((i * 7) % 20_900)));
const SYLLABLES = Array.from({ length: 90 }, (_, i) => "bcdfghklmnprstvwyz".charAt(i % 18) + "aeiou".charAt(i % 5));

/** The word of a rank: frequent words are shorter, as in any language. */
function spell(rank: number, letters: readonly string[]): string {
  let rest = rank;
  let word = "";
  do {
    word += letters[rest % letters.length] ?? "";
    rest = Math.floor(rest / letters.length) - 1;
  } while (rest >= 0);
  return word;
}

/** A Chinese word of one character or more. */
export function hanWord(random: () => number): string {
  // Most Chinese words have two characters; the few most frequent have one.
  const rank = rankOf(random);
  return rank < 60 ? spell(rank, HAN) : spell(rank + HAN.length, HAN);
}

/** A word in place of an English one. */
export function latinWord(random: () => number): string {
  return spell(rankOf(random) + 20, SYLLABLES);
}

/** The name of a number: Chinese of three or more characters, and Latin of two words. */
export function generatedName(number: number): { readonly zh: string; readonly en: string } {
  const en = (rank: number) => spell(rank, SYLLABLES).replace(/^./, (letter) => letter.toUpperCase());
  return {
    zh: `${HAN[100 + (number % 50)]}${spell(200 + number, HAN)}${HAN[900 + (number % 7)]}`,
    en: `${en(100 + (number % 50))} ${en(300 + number)}`,
  };
}
