import { anyOf, anyWordOf } from "../text/phrases";
import { OFFICE_ENDINGS, OFFICES, WORDS_OF_SENTENCES } from "../vocabulary/job-titles";
import { HOUSE_PARTICLES } from "../vocabulary/person-names";

/** Endings of a Chinese job title or institution: `…系教授`, `…大学`, `《…》记者`. */
const ENDS_OFFICE = new RegExp(`${anyOf(OFFICE_ENDINGS)}$`, "u");
/** Signs of address or narration: a job title has none. */
const SPEAKS = /(?<!小)说|(?<!顾)问|[我你您他她它咱这那谁吗呢吧请]/u;
/** English job titles. */
const OFFICE = new RegExp(anyWordOf(OFFICES), "iu");
const SENTENCE = new RegExp(anyWordOf(WORDS_OF_SENTENCES), "iu");
/** The name of an institution: every word is capitalised except particles. */
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{N}.’'&-]*`;
const HOUSE = new RegExp(
  String.raw`^(?:the\s+)?${CAPITALISED}(?:,?\s+(?:${anyOf(HOUSE_PARTICLES)}\s+)*${CAPITALISED})*$`,
  "u",
);

/**
 * Whether the words after a name and a comma are a position and an institution, as in `某大学计算机系教授` and `Professor of
 * Hydrology at Northfield University`. A sentence that begins with a person's name has such a comma, too.
 */
export function isOffice(words: string): boolean {
  const bare = words.trim();
  if (/\p{Script=Han}/u.test(bare)) return ENDS_OFFICE.test(bare) && !SPEAKS.test(bare);
  return !SENTENCE.test(bare) && (OFFICE.test(bare) || HOUSE.test(bare));
}

/** Whether an English title is among words: `The Presiding Officer`. */
export function isEnglishOffice(words: string): boolean {
  return OFFICE.test(words);
}
