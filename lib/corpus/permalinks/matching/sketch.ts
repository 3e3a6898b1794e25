/**
 * Fingerprints, by which old words are recognised although the lockfile does not keep them. Hashes of character n-grams
 * are sampled by value (Broder 1997, "On the resemblance and containment of documents"; at a fixed rate as in
 * FracMinHash, Irber et al. 2022), so that resemblance and containment can be estimated against any other words.
 */

/** Maximum number of fingerprints kept per turn: some 100 characters per line of the lockfile. */
const KEPT = 32;
/** Bits of a hash: three characters of base 64. Among 500 n-grams, an unrelated one is then mistaken once in 500. */
const BITS = 18;
/** Chinese is compared by pairs of characters, which are about as distinctive as four letters of English. */
const isHan = (point: number) =>
  (point >= 0x3400 && point <= 0x9fff) ||
  (point >= 0x3040 && point <= 0x30ff) ||
  (point >= 0x20000 && point <= 0x3ffff);

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The n-grams of some words, all of them or a sample. */
export interface Sketch {
  /** Hashes of n-grams; if `shift` is above 0, only those below 2^(18 − shift). */
  readonly grams: ReadonlySet<number>;
  readonly shift: number;
  /** Number of UTF-16 units of the normalised words. */
  readonly length: number;
}

/** All n-grams of normalised words. */
export function sketchAll(words: string): Sketch {
  const text = `^${words}$`;
  // Start of each character, since characters outside the basic plane have two units.
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) starts.push(at);
  const grams = new Set<number>();
  for (let i = 0; i + 1 < starts.length; i += 1) {
    const size = isHan(text.codePointAt(starts[Math.max(1, i)] ?? 0) ?? 0) ? 2 : 4;
    if (i > 0 && i + size > starts.length) continue;
    grams.add(hashGram(text, starts[i] ?? 0, starts[i + size] ?? text.length));
  }
  return { grams, shift: 0, length: words.length };
}

/** The n-grams of a sketch in a sample of this rate. */
export function sampleOf({ grams }: Sketch, shift: number): number[] {
  const limit = 2 ** (BITS - shift);
  return [...grams].filter((gram) => gram < limit);
}

/** Encodes a sketch for the lockfile: rate, length and sampled n-grams. */
export function printSketch(all: Sketch): string {
  let shift = 0;
  while (sampleOf(all, shift).length > KEPT) shift += 1;
  const length = Math.min(all.length, 2 ** BITS - 1);
  return [DIGITS.charAt(shift), ...[length, ...sampleOf(all, shift)].map(printNumber)].join("");
}

/** Decodes what `printSketch` wrote. */
export function readSketch(text: string): Sketch {
  const numbers = (text.slice(1).match(/.{3}/g) ?? []).map(readNumber);
  const [length = 0, ...grams] = numbers;
  return { grams: new Set(grams), shift: DIGITS.indexOf(text.charAt(0)), length };
}

function printNumber(value: number): string {
  return [value >>> 12, (value >>> 6) & 63, value & 63].map((digit) => DIGITS.charAt(digit)).join("");
}

function readNumber(text: string): number {
  return [...text].reduce((value, digit) => value * 64 + DIGITS.indexOf(digit), 0);
}

/** Hashes the units from `start` to `end`: FNV-1a with the final mix of MurmurHash3, which spreads it over all bits. */
function hashGram(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - BITS);
}
