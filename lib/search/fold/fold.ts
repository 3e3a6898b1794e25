import { simplified } from "./simplified";

/**
 * Folding: two words that a reader takes for the same have the same folded text. It equalises width and case (NFKC,
 * lower case), accents of Latin letters, traditional and simplified characters, and runs of white space; it drops
 * invisible characters (zero-width spaces, soft hyphens, variation selectors). Signs stay as they are, so that they can
 * be searched for; what they are to a match is said in `joints.ts` and `query/pattern.ts`.
 */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where the original character it came from begins. */
  readonly starts: readonly number[];
  /** Likewise, where that character ends, end exclusive. */
  readonly ends: readonly number[];
}

/** Combining marks, including the halfwidth voicing marks, which become combining under NFKC. */
const MARKS = /[\p{M}\uFF9E\uFF9F]+/uy;
/** The first combining mark. Most characters are below it and skip the pattern above. */
const FIRST_MARK = 0x300;
/** The range of common Chinese characters, none of which is a mark. */
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];

/**
 * Folds a text, keeping the offsets of the original.
 *
 * Each character is folded by itself, together with the marks that follow it, so that folding part of a text gives the
 * same part of the folded text: a match in the folded text is a match in the original, and its place is known exactly.
 */
export function fold(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  // Asking a text that is being put together for its end would copy it each time.
  let last = "";
  let at = 0;
  while (at < text.length) {
    const end = characterEnd(text, at);
    const character = end === at + 1 ? foldUnit(text, at) : foldCharacter(text.slice(at, end));
    for (let index = 0; index < character.length; index += 1) {
      const unit = character.charAt(index);
      if (unit === " " && last === " ") {
        ends[ends.length - 1] = end;
      } else {
        folded += unit;
        last = unit;
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
  let isAfterSpace = false;
  // Start of the current stretch that folds to itself and is copied as a whole.
  let plain = 0;
  let at = 0;
  while (at < text.length) {
    const end = characterEnd(text, at);
    if (end !== at + 1 || !isPlain(text, at)) {
      const character = end === at + 1 ? foldUnit(text, at) : foldCharacter(text.slice(at, end));
      // No space folds to itself here.
      if (plain < at) isAfterSpace = false;
      folded += text.slice(plain, at);
      for (const unit of character) {
        if (unit !== " " || !isAfterSpace) folded += unit;
        isAfterSpace = unit === " ";
      }
      plain = end;
    }
    at = end;
  }
  return (folded + text.slice(plain)).trim();
}

/** Cache of folded characters by UTF-16 code, because whole corpora are folded. */
const UNITS: (string | undefined)[] = Array.from({ length: 0x10000 });
/** By the same codes, 1 for those that fold to themselves, except the space, runs of which are collapsed. */
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
  // At the end of the text the code is NaN, and every comparison with it is false.
  if (!(next >= FIRST_MARK) || (next >= FIRST_HAN && next <= LAST_HAN)) return end;
  MARKS.lastIndex = end;
  return end + (MARKS.exec(text)?.[0].length ?? 0);
}

/** The most frequent characters, tested first because folding a whole corpus takes seconds. */
const PLAIN = /^[a-z0-9,.\u3001\u3002]$/;
const HAN = /^[\u4E00-\u9FFF]$/;

/** Latin letters that do not decompose into a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

function foldCharacter(character: string): string {
  if (PLAIN.test(character)) return character;
  if (HAN.test(character)) return simplified(character);
  const visible = character.replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  const compatible = visible.normalize("NFKC");
  if (!/[\p{L}\p{N}\p{Script=Han}]/u.test(compatible)) return visible.replace(/\s+/g, " ");
  return compatible
    .toLowerCase()
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u02B9\u02BB-\u02BD]/g, "'")
    .replace(/\p{Script=Han}/gu, simplified);
}
