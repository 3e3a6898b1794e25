import { anyOf, anyWordOf } from "../text/phrases";
import {
  JOINERS,
  NAME_PARTICLES,
  PHRASE_BEGINNINGS,
  SURNAMES,
  TIMES,
  TIMES_AND_NAMES,
  WORDS_LIKE_NAMES,
} from "../vocabulary/person-names";
import { CALLED } from "../vocabulary/voices";

/** No name ends in a particle: `赖皮的`. */
const SURNAME = new RegExp(String.raw`^${anyOf(SURNAMES)}\p{Script=Han}{0,2}(?<![的了是得着著吗嗎呢吧们們])$`, "u");
/** Designations of people by what they do, after a name or a newspaper, or before a letter or a number. */
const CALLED_SO = new RegExp(String.raw`${anyOf(CALLED)}\s*(?:[a-z]|\d{1,2}|[一二三四五六七八九十甲乙丙丁])?$`, "iu");
/** A word of a Latin name. */
const NAME_WORD = String.raw`\p{Lu}[\p{L}'’-]*\.?`;
/** `Ana Ruiz`, `MR. SMITH`, `Dr. Jane Roe`, `u/rowfan`. */
const FULL_NAME = new RegExp(
  String.raw`^(?:${NAME_WORD}(?:\s+(?:${anyOf(NAME_PARTICLES)}\s+)?${NAME_WORD}){1,3}|\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’.-]+|u\/[\w-]+|@[\w.-]+)$`,
  "u",
);
/** `THE COURT`, `THE WITNESS`: a person by their role in court. */
const OFFICE = /^THE \p{Lu}{3,}$/u;
const ONE_WORD = /^\p{Lu}[\p{L}'’-]{1,19}$/u;
/** Capitalised words that begin a phrase and never a name. */
const PHRASE = new RegExp(`^${anyWordOf(PHRASE_BEGINNINGS)}`, "iu");
/** A Chinese word that only begins like a name. */
const NO_NAME = new RegExp(`^${anyOf(WORDS_LIKE_NAMES)}$`, "u");
/** Words of times alone: `Sunday Morning`, `Late May`; but `May` and `Sun` are also what people are called. */
const TIME = new RegExp(
  String.raw`^(?=.*${anyWordOf(TIMES)})(?:${anyOf([...TIMES, ...TIMES_AND_NAMES])}\.?(?:\s+|$))+$`,
  "iu",
);
/** A lower-case word that no name contains. */
const SMALL_WORD = new RegExp(
  String.raw`^\p{Lu}[\p{Ll}’']*(?:\s+\p{L}+)*\s+(?!${anyOf([...NAME_PARTICLES, ...JOINERS])}\s)\p{Ll}+(?:\s|$)`,
  "u",
);

/** Whether a label looks like a full name or a designation. */
export function isFullName(name: string): boolean {
  const bare = withoutPicture(name);
  if (isNoName(bare)) return false;
  if (/[·•・]/u.test(bare) && /^[\p{Script=Han}·•・\s]+$/u.test(bare)) return true;
  if (/^\p{Script=Han}\s\p{Script=Han}{1,2}$/u.test(bare)) return true;
  return (
    (SURNAME.test(bare) && [...bare].length > 1) ||
    CALLED_SO.test(bare) ||
    OFFICE.test(bare) ||
    (FULL_NAME.test(bare) && !PHRASE.test(bare))
  );
}

/** Whether a label may be a person's name: a full name, a single word, initials, `老王`, or a name in brackets. */
export function mayBePerson(name: string): boolean {
  const bare = withoutPicture(name);
  if (isNoName(bare)) return false;
  if (isFullName(bare) || SURNAME.test(bare) || /^[「《].+[」》]/u.test(bare) || /^[老小阿]\p{Script=Han}$/u.test(bare))
    return true;
  return ONE_WORD.test(bare) && !PHRASE.test(bare);
}

/** Whether words only look like a name: a time, a connective, a thing that begins with a surname. */
function isNoName(bare: string): boolean {
  return NO_NAME.test(bare) || TIME.test(bare);
}

/** Whether Latin words are a phrase rather than a name: `Be kind` has a lower-case word. */
export function isPhrase(name: string): boolean {
  return SMALL_WORD.test(name.trim());
}

/** The name without the emoji or brackets that some print around it. */
function withoutPicture(name: string): string {
  return name
    .trim()
    .replace(/^[^\p{L}\p{N}「《@$]+/u, "")
    .replace(/[\]】］]$/u, "");
}
