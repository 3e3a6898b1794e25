import { anyOf } from "../text/phrases";
import {
  ANSWERERS,
  ASKERS,
  AUDIENCE,
  CALLED,
  LETTERED_VOICES,
  MEDIA_ENDINGS,
  PERSON_ENDINGS,
  ROLES_BEFORE_NAMES,
  STRANGERS,
  UNKNOWN_VOICES,
} from "../vocabulary/voices";
import { isEnglishOffice, isOffice } from "./job-titles";
import { isFullName, isPhrase, mayBePerson } from "./person-names";

/** What the words of a label look like, before it is known how they recur. */
export type NameKind = "conventional" | "known" | "full name" | "medium" | "name" | "initials" | "words" | "clause";

const UNNAMED = [...ASKERS, ...ANSWERERS, ...AUDIENCE, ...UNKNOWN_VOICES];
/** A conventional label of an unnamed voice, with or without brackets. */
const CONVENTIONAL = new RegExp(
  String.raw`^[「《【［[]?(?:${anyOf(UNNAMED)}|${anyOf(LETTERED_VOICES)}(?:[\s_-]*\d{1,3}|\s*[a-h])?)[」》】］\]]?$`,
  "iu",
);
/** A newspaper, a station or an agency, as they ask at a press conference. */
const MEDIUM = new RegExp(`(?:${anyOf(MEDIA_ENDINGS)})$`, "iu");
/** `女儿`, `木工阿叔`, `护鸟员老邵`, `宋宋的iPad`: somebody by what they are, or are called by others. */
const PERSON_WORD = new RegExp(
  String.raw`^[【［[]?(?:\p{Script=Han}{0,4}?${anyOf(PERSON_ENDINGS)}(?:\p{Script=Han}某)?|\p{Script=Han}{1,4}[老小阿]\p{Script=Han})[】］\]]?$`,
  "iu",
);
/** `The CHAIRMAN`: somebody by their office, in capitals, as in the records of a parliament. */
const CHAIR = /^The \p{Lu}{3,}$/u;
/** `The Presiding Officer`, `Madam Deputy Speaker`: somebody by their office. */
const BY_OFFICE = /^(?:The|Madam|Mr|Mrs|Ms|Miss)\.?\s+(?:\p{Lu}[\p{L}-]+\s*){1,4}$/u;
/** The end of a sentence, and not of `Jr.` */
const SENTENCE = /\p{Ll}{3}\.$/u;
const ROLE = new RegExp(`^.{0,6}?(?:${anyOf([...CALLED, ...ROLES_BEFORE_NAMES])})\\s*(?=.{1,4}$|\\p{Lu})`, "u");
/** `pipe_dreams_77`, `night-owl`, `ann88`: the name of an account. */
const HANDLE = /^(?=[^\d])(?:[\p{L}\d]+(?:[_-][\p{L}\d]+)+|\p{Ll}{2,}\d{1,4})$/u;
/** `Woman in green`, `Second man at back`: somebody by what can be seen of them. */
const STRANGER = new RegExp(
  String.raw`^(?:\p{L}+ )?${anyOf(STRANGERS)}(?: \d+)? (?:at|by|from|in|near|of|on|with) \p{L}[\p{L} ’'-]{1,24}$`,
  "iu",
);
const INITIALS = /^\p{Lu}{1,4}\d?$/u;
/** Words of a Chinese sentence that no name contains, and those at the end of a clause before a colon. */
const CLAUSE =
  /^\d|^第[一二三四五六七八九十\d]|[的了是我你您他她它们这那么吗呢吧就也都不没很]|(?:说|问|道|答|上|方面|来说|来讲|来看|如下|包括|认为|表示|指出|在于|而言|如果|因为|所以|但|而)$/u;
/** The maximum length of a label that is not a sentence, in Chinese characters. */
const LONGEST = 8;

/** Whether a label is the conventional one of an unnamed voice: `问`, `Q`, `主持人`, `Speaker 1`. */
export function isConventional(name: string): boolean {
  return CONVENTIONAL.test(name.replace(/\s?#/u, " "));
}

/**
 * @param isKnown whether a name is that of a person of the corpus
 */
export function kindOfName(name: string, isKnown: (name: string) => boolean): NameKind {
  if (isKnown(name)) return "known";
  if (isConventional(name)) return "conventional";
  if (SENTENCE.test(name)) return "clause";
  if (isFullName(name) || CHAIR.test(name)) return "full name";
  if (BY_OFFICE.test(name) && isEnglishOffice(name)) return "full name";
  if (isRoleAndName(name)) return "full name";
  if (MEDIUM.test(name) || /^[「《].+[」》]$/u.test(name)) return "medium";
  if (isOneWithOthers(name) || mayBePerson(name) || [PERSON_WORD, HANDLE, STRANGER].some((form) => form.test(name)))
    return "name";
  if (INITIALS.test(name)) return "initials";
  return isClause(name) ? "clause" : "words";
}

/** `徐老师和三年二班`, `Ann and the others`: a person, and who asks or answers with them. */
const WITH_OTHERS = /^(?<person>.{2,12}?)(?:[和与及、&＆]|\s(?:and|&)\s)(?<others>[^和与及、]{2,12})$/u;

function isOneWithOthers(name: string): boolean {
  const { person = "", others = "" } = WITH_OTHERS.exec(name)?.groups ?? {};
  return (isFullName(person) || PERSON_WORD.test(person)) && !isClause(others);
}

/** `市规划院总工程师 乔　慧`: a position, a space, and a name, whose characters may stand apart. */
const POSITION_AND_NAME = /^(\p{Script=Han}{3,20})[ \u3000]+(\p{Script=Han}(?:[ \u3000]?\p{Script=Han}){1,3})$/u;

/** `证人柏某`, `舞台監督 Carmen`: what somebody does, then a name. */
function isRoleAndName(name: string): boolean {
  const [, position = "", spaced = ""] = POSITION_AND_NAME.exec(name) ?? [];
  if (isOffice(position) && isFullName(spaced.replace(/\s/gu, ""))) return true;
  const role = ROLE.exec(name)?.[0];
  return (
    role !== undefined && (isFullName(name.slice(role.length).trim()) || mayBePerson(name.slice(role.length).trim()))
  );
}

/** Whether a label is a single character or part of a sentence rather than a name. */
export function isClause(name: string): boolean {
  const han = name.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (
    CLAUSE.test(name) ||
    isPhrase(name) ||
    han > LONGEST ||
    /^\p{Script=Han}$/u.test(name) ||
    name.split(/\s+/).length > 5
  );
}
