import { anyOf, anyWordOf } from "../text/phrases";
import { OFFICE_ENDINGS, OFFICES, WORDS_OF_SENTENCES } from "../vocabulary/job-titles";
import { HOUSE_PARTICLES } from "../vocabulary/person-names";

/** What ends an office or the name of a house in Chinese: `…系教授`, `…大学`, `《…》记者`. */
const ENDS_OFFICE = new RegExp(`${anyOf(OFFICE_ENDINGS)}$`, "u");
/** Who is spoken to or of: an office has none of it. */
const SPEAKS = /(?<!小)说|(?<!顾)问|[我你您他她它咱这那谁吗呢吧请]/u;
/** What somebody is, in English. */
const OFFICE = new RegExp(anyWordOf(OFFICES), "iu");
const SENTENCE = new RegExp(anyWordOf(WORDS_OF_SENTENCES), "iu");
/** The name of a house: every word with a capital but those that join them. */
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{N}.’'&-]*`;
const HOUSE = new RegExp(
  String.raw`^(?:the\s+)?${CAPITALISED}(?:,?\s+(?:${anyOf(HOUSE_PARTICLES)}\s+)*${CAPITALISED})*$`,
  "u",
);

/**
 * Whether words behind a name and a comma say what somebody is and where, as `某大学计算机系教授` and `Professor of Hydrology
 * at Northfield University`. A sentence that begins with somebody's name has such a comma too.
 */
export function isOffice(words: string): boolean {
  const bare = words.trim();
  if (/\p{Script=Han}/u.test(bare)) return ENDS_OFFICE.test(bare) && !SPEAKS.test(bare);
  return !SENTENCE.test(bare) && (OFFICE.test(bare) || HOUSE.test(bare));
}
