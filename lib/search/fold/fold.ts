import { simplified } from "./simplified";

/**
 * Folding: two texts that a reader takes for the same have the same folded text. Width and case (NFKC, lower case),
 * traditional and simplified characters, curly and straight quotation marks and apostrophes, hyphens and dashes, and every run of white space are made equal;
 * characters that show nothing (zero-width spaces, soft hyphens, variation selectors) fall away.
 */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset in the original at which the character it came from begins. */
  readonly starts: readonly number[];
  /** The same, where that character ends, end exclusive. */
  readonly ends: readonly number[];
}

/** Marks that belong to the character before them; the halfwidth voicing marks become such marks under NFKC. */
const MARKS = /[\p{M}\uFF9E\uFF9F]+/uy;
/** Below the first combining mark, which saves most characters of a text the look at the pattern above. */
const FIRST_MARK = 0x300;
/** What is mostly written between here and here are Chinese characters, none of which is a mark. */
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];

/**
 * Folds a text and keeps the way back to it.
 *
 * Each character is folded alone, with the marks that follow it, so that folding a part of a text gives the same part
 * of the folded text: a match in folded text is a match, and its place is known exactly.
 */
export function fold(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  let at = 0;
  while (at < text.length) {
    const end = characterEnd(text, at);
    const character = end === at + 1 ? foldUnit(text, at) : foldCharacter(text.slice(at, end));
    for (let index = 0; index < character.length; index += 1) {
      const unit = character.charAt(index);
      if (unit === " " && folded.endsWith(" ")) {
        ends[ends.length - 1] = end;
      } else {
        folded += unit;
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text: folded, starts, ends };
}

/** The folded text alone, without white space at its ends. */
export function foldText(text: string): string {
  let folded = "";
  // What stands from here on, up to where the loop is, folds to itself and is taken as a whole.
  let plain = 0;
  let at = 0;
  while (at < text.length) {
    const end = characterEnd(text, at);
    if (end !== at + 1 || !isPlain(text, at)) {
      const character = end === at + 1 ? foldUnit(text, at) : foldCharacter(text.slice(at, end));
      folded += text.slice(plain, at);
      for (const unit of character) if (unit !== " " || !folded.endsWith(" ")) folded += unit;
      plain = end;
    }
    at = end;
  }
  return (folded + text.slice(plain)).trim();
}

/** Folded characters of one UTF-16 unit by their codes, as they have come up: whole corpora are folded. */
const UNITS: (string | undefined)[] = Array.from({ length: 0x10000 });
/** By the same codes, those that fold to themselves, but for the space, of which only one is left of many. */
const PLAIN_UNITS = new Uint8Array(0x10000);

function foldUnit(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const known = UNITS[code];
  if (known !== undefined) return known;
  const folded = foldCharacter(text.charAt(at));
  UNITS[code] = folded;
  if (folded === text.charAt(at) && folded !== " ") PLAIN_UNITS[code] = 1;
  return folded;
}

function isPlain(text: string, at: number): boolean {
  return PLAIN_UNITS[text.charCodeAt(at)] === 1;
}

function characterEnd(text: string, start: number): number {
  const end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const next = text.charCodeAt(end);
  // No code stands after the end of a text, and compares with nothing.
  if (!(next >= FIRST_MARK) || (next >= FIRST_HAN && next <= LAST_HAN)) return end;
  MARKS.lastIndex = end;
  return end + (MARKS.exec(text)?.[0].length ?? 0);
}

/** Most of any text, looked at first because folding a whole corpus takes seconds. */
const PLAIN = /^[a-z0-9,.\u3001\u3002]$/;
const HAN = /^[\u4E00-\u9FFF]$/;

function foldCharacter(character: string): string {
  if (PLAIN.test(character)) return character;
  if (HAN.test(character)) return simplified(character);
  return character
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[\u2018-\u201B\u2032\u02BC]/g, "'")
    .replace(/[\u201C-\u201F]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/\p{Script=Han}/gu, simplified);
}
