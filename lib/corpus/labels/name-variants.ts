import { editDistance } from "../../text/edit-distance";
import { anyOf } from "../text/phrases";
import { simplified } from "../text/traditional-forms";
import { SURNAMES } from "../vocabulary/person-names";
import { CALLED, COURTESY_TITLES, MEDIA_ENDINGS, PERSON_ENDINGS } from "../vocabulary/voices";

/** The parts of a name between spaces, dots and brackets, with case and width folded. */
function partsOf(name: string): string[] {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[\s·•・‧.「」『』《》【】()[\],，、]+/u)
    .filter((part) => part !== "");
}

/** `阿叔`, `老邵`: what a person is called, also behind what they do (`木工阿叔`). */
const CALLED_BY = /^[老小阿]\p{Script=Han}$/u;

/** A surname for the whole Chinese name, as `祁` for `祁敏`. */
const SURNAME = new RegExp(`^${anyOf(SURNAMES)}$`, "u");
/** Two characters that may be a given name, as `子墨` of `李子墨`, and no word for a person, as in `李记者`. */
const WORD_FOR_PERSON = new RegExp(`^(?:${anyOf(CALLED)}|.?${anyOf(PERSON_ENDINGS)})$`, "u");
const isGivenName = (name: string) => /^\p{Script=Han}{2}$/u.test(name) && !WORD_FOR_PERSON.test(name);
/** A surname and a given name of two characters. */
const FULL_NAME = new RegExp(`^${anyOf(SURNAMES)}\\p{Script=Han}{2}$`, "u");

/** Not `彭女` or `王母`, who are relatives, or `高老`, which is no name. */
const CHINESE_NAME = /^\p{Script=Han}(?![女子妻母父夫兄弟姐妹爷奶叔伯婶嫂哥老总]$)\p{Script=Han}{1,3}$/u;

const COURTESY = new RegExp(`^${anyOf(COURTESY_TITLES)}$`, "u");

const MEDIUM = new RegExp(`^\\p{Script=Han}{3,}$(?<=${anyOf(MEDIA_ENDINGS)})`, "u");
/** `三联` for `三联生活周刊`; a surname is no medium. */
const SHORT_MEDIUM = /^\p{Script=Han}{2,4}$/u;

/**
 * Whether two printed names can be the same person's: all parts of the shorter are parts of the longer (`大卫` and
 * `大卫·罗森塔尔`, `Patel` and `Dwarkesh Patel`), it consists of the longer one's initials (`LV` and `Linux Voice`), or the
 * longer one adds a title (`高` and `高老師`), or is the medium that it begins.
 */
export function isFormOf(shortLabel: string, longLabel: string): boolean {
  const [short, long] = [withoutBrackets(shortLabel), withoutBrackets(longLabel)];
  if (short !== "" && long.startsWith(short) && COURTESY.test(long.slice(short.length))) return true;
  if (SURNAME.test(short) && short !== long && CHINESE_NAME.test(long) && long.startsWith(short)) return true;
  if (SHORT_MEDIUM.test(short) && short !== long && MEDIUM.test(long) && long.startsWith(short)) return true;
  if (isGivenName(short) && FULL_NAME.test(long) && long.endsWith(short)) return true;
  if (CALLED_BY.test(short) && short !== long && long.endsWith(short)) return true;
  const [some, all] = [partsOf(short), partsOf(long)];
  if (some.length === 0 || some.length >= all.length) return false;
  if (some.every((part) => all.includes(part))) return true;
  const initials = all.map((part) => part.charAt(0)).join("");
  return /^\p{Lu}{2,}$/u.test(short.trim()) && short.trim().toLowerCase() === initials;
}

/** A name without the brackets that set it off as a label: `【林晓】`. */
function withoutBrackets(label: string): string {
  return label.replace(/^[【［[<]|[】］\]>]$/gu, "");
}

/** Whether two names are one, in simplified and in traditional characters. */
export function isSameInOtherScript(name: string, other: string): boolean {
  return name !== other && simplified(name) === simplified(other);
}

/** Whether two names are one, with and without brackets: `《前哨》` and `前哨`. */
export function isSameInBrackets(name: string, other: string): boolean {
  const [own, theirs] = [partsOf(name), partsOf(other)];
  return name !== other && own.length === 1 && own[0] === theirs[0] && theirs.length === 1;
}

/**
 * The only name among `names` of which `name` is a longer or shorter form, or the same in other characters.
 *
 * @returns null if there is none, or if it could be several people's
 */
export function formAmong(name: string, names: readonly string[]): string | null {
  const same = names.find((other) => isSameInOtherScript(name, other) || isSameInBrackets(name, other));
  if (same !== undefined) return same;
  const related = names.filter((other) => other !== name && (isFormOf(name, other) || isFormOf(other, name)));
  return related.length === 1 ? (related[0] ?? null) : null;
}

/**
 * The name of which a name seems to be a misspelling: one character away, two in a long name. Names of one or two
 * characters are too short to judge.
 */
export function misspellingOf(name: string, names: readonly string[]): string | null {
  const near = names.filter((other) => {
    if (isNumberedOtherwise(name, other)) return false;
    const length = Math.min([...name].length, [...other].length);
    const allowed = length >= 8 ? 2 : length >= 3 ? 1 : 0;
    return other !== name && allowed > 0 && editDistance(name, other) <= allowed;
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** What tells one of several voices with the same name from the others: `观众2`, `Reporter B`, `学生甲`. */
const NUMBER = /\s*(?:\d+|(?<![\p{L}])\p{L}|(?<=\p{Script=Han})[A-Za-z甲乙丙丁一二三四五六七八九十])$/u;

/** Whether two names are those of different voices with the same name. */
function isNumberedOtherwise(name: string, other: string): boolean {
  const [bare, otherBare] = [name, other].map((one) => one.replace(NUMBER, ""));
  return bare !== name && bare === otherBare;
}
