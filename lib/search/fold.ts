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
  let at = 0;
  while (at < text.length) {
    const end = characterEnd(text, at);
    const character = end === at + 1 ? foldUnit(text, at) : foldCharacter(text.slice(at, end));
    for (const unit of character) if (unit !== " " || !folded.endsWith(" ")) folded += unit;
    at = end;
  }
  return folded.trim();
}

/** Folded characters of one UTF-16 unit by their codes, as they have come up: whole corpora are folded. */
const UNITS: (string | undefined)[] = [];

function foldUnit(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const known = UNITS[code];
  if (known !== undefined) return known;
  const folded = foldCharacter(text.charAt(at));
  UNITS[code] = folded;
  return folded;
}

function characterEnd(text: string, start: number): number {
  const end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  if (end >= text.length || text.charCodeAt(end) < FIRST_MARK) return end;
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
