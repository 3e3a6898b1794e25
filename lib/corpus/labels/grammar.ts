import { joinAt } from "../markdown/unwrap";
import type { PlainText } from "../markdown/words";
import { anyOf } from "../text/phrases";
import { KEYS } from "../vocabulary/keys";
import { TITLES_OF_ADDRESS } from "../vocabulary/person-names";
import { SOUNDS } from "../vocabulary/sounds";
import { isOffice } from "./job-titles";
import {
  type LabelForm,
  LETTERED,
  LONGEST_LABEL,
  NAME_ALONE,
  OTHERS,
  type Reading,
  SET_OFF,
  SPACE_BEFORE_WORDS,
  TITLED,
} from "./label-patterns";
import { isFormOf } from "./name-variants";
import { isFullName } from "./person-names";
import { isPartOfTime, timeIn, withTimes } from "./times";

/** A possible speaker label at the beginning of a line. */
export interface LabelCandidate {
  /** The name, without colon and markup. */
  readonly name: string;
  /** The name with what follows it in brackets or after a comma, as printed. */
  readonly printed: string;
  /** Another form of the name announced by the label itself: `大卫·罗森塔尔（以下简称大卫）：`. */
  readonly alias: string | null;
  /** UTF-16 offset in the source of the name's first character. */
  readonly start: number;
  /** The clock printed next to it, without brackets. */
  readonly time: string | null;
  /** What stands beside the name with more than a clock, as printed: `commented on Jan 9, 2018`. */
  readonly stamp: string | null;
  /** How it is printed, with `N` for the name and `T` for the time: `[T] N:`. */
  readonly print: string;
  /** Word positions of the beginning of the label, and past the label, its colon, time and white space. */
  readonly from: number;
  readonly end: number;
  /** Whether any part of the name is bold or italic. */
  readonly bold: boolean;
  /** Whether the name continues over a line end. */
  readonly wrapped: boolean;
  /** What sets the name off from the words. */
  readonly form: LabelForm;
  /** Whether a quotation follows directly, as in the narration `勒昆回答：“…”`: this is no evidence of a label. */
  readonly leadsToQuotation: boolean;
}

const ALIAS =
  /(?:以下|下文|[后後])?(?:[简簡][称稱]|[称稱][为為]|[称稱])[:：]?\s*[「“"]?([^「」“”"，,；;\s]{1,12})[」”"]?$/u;
/** `Ann Lake (AL)`: initials announced in brackets. */
const INITIALS = /^\p{Lu}{1,4}$/u;

/** Keys of metadata and notes, which look like labels but are not. */
const NEVER = new RegExp(`^${anyOf(KEYS)}$`, "iu");

/** `[Music]`, `【掌声】`: what is heard besides, and no name in brackets. */
const SOUND = new RegExp(String.raw`^[[【［<][^[\]]{0,12}?${anyOf(SOUNDS)}(?:s|se|ter|ing|ed)?[\]】］>]$`, "iu");

/** Whether a colon or a time sets a label off: few other words look like that. */
export function isSetOff({ form }: { readonly form: LabelForm }): boolean {
  return form === "colon" || form === "time";
}

/** A name in brackets, or in what way somebody is heard. */
const IN_THICK_BRACKETS = /^[\s*]*【/u;

/**
 * Finds every way in which a line may begin with a label.
 *
 * @param from word position of the beginning of the line
 * @returns at most one for each form
 */
export function labelsAt(words: PlainText, from: number): LabelCandidate[] {
  const setOff = readAt(words, from, SET_OFF);
  const found = [...setOff, ...readAt(words, from, LETTERED)];
  // A time or a colon says what it ends; only a letter may be likelier, as in `A3. Four things:`, or what stands in brackets.
  if (setOff.length > 0 && !IN_THICK_BRACKETS.test(words.text.slice(from, from + LONGEST_LABEL))) return found;
  const others = readAt(words, from, OTHERS, found);
  const bold = boldName(words, from);
  return [...found, ...others, ...(bold === null ? [] : [bold])];
}

/**
 * Finds a possible label with a time or a colon at the beginning of a line.
 *
 * @param from word position of the beginning of the line
 */
export function labelAt(words: PlainText, from: number): LabelCandidate | null {
  return readAt(words, from, SET_OFF)[0] ?? null;
}

/** The labels that these readings find, at most one for each form that was not found before. */
function readAt(
  words: PlainText,
  from: number,
  readings: readonly Reading[],
  before: readonly LabelCandidate[] = [],
): LabelCandidate[] {
  const line = words.text.slice(from, from + LONGEST_LABEL);
  const found: LabelCandidate[] = [];
  for (const [form, pattern, needs] of readings) {
    const isNew = ![...before, ...found].some((one) => one.form === form);
    const match = isNew && needs.test(line) ? pattern.exec(line) : null;
    const label = match === null ? null : candidate(words, from, match, form);
    if (label !== null) found.push(label);
  }
  return found;
}

/** A possible name wholly in bold at the beginning of a line, followed by words but no colon: `**林晓** 谢谢。` */
function boldName(words: PlainText, from: number): LabelCandidate | null {
  let end = from;
  while (words.strong[end] === true) end += 1;
  const space = end === from ? null : SPACE_BEFORE_WORDS.exec(words.text.slice(end, end + LONGEST_LABEL));
  const match = space === null ? null : NAME_ALONE.exec(words.text.slice(from, end));
  if (match === null || space === null) return null;
  match[0] += space[0];
  return candidate(words, from, match, "bold");
}

function candidate(words: PlainText, from: number, match: RegExpExecArray, form: LabelForm): LabelCandidate | null {
  const printed = match.groups?.name ?? match.groups?.named ?? "";
  const name = printed.trim();
  const about = match.groups?.about ?? match.groups?.account ?? "";
  const isBehindComma = /^[，,]/u.test(about);
  if (!couldBeName(name) || (isBehindComma && !(isFullName(name) && isOffice(about.slice(1))))) return null;
  const position = from + match[0].indexOf(printed);
  const bold = [words.strong, words.emphasised].some((marks) =>
    marks.slice(position, position + name.length).some(Boolean),
  );
  const wrapped = name.includes("\n");
  // Bold words at the end of a line are not part of the name that begins the next one.
  if (wrapped && !isMarkedThrough(words, position, position + name.length)) return null;
  const end = from + match[0].length;
  const shown = cleanName(name);
  const bare = whoAnswers(shown, about) ?? shown.replace(NUMBERED, "").replace(GOES_ON, "");
  if ([...shown].length > LONGEST_NAME) return null;
  const beside = match[0].replace(printed, " ").replace(about, " ");
  return {
    name: bare === "" ? shown : bare,
    printed: about === "" ? shown : `${shown}${about}`,
    alias: aliasIn(about.slice(1, -1), bare),
    time: timeIn(beside),
    stamp: form === "time" ? stampIn(beside) : null,
    print: printOf(match[0], name, about, form, bold),
    start: words.at[position] ?? 0,
    from,
    end,
    bold,
    wrapped,
    form,
    leadsToQuotation: !bold && /[“"「『]/u.test(words.text.charAt(end)),
  };
}

/** What stands beside a name, if it is more than a clock. */
function stampIn(beside: string): string | null {
  if (!/[\p{L}\d]/u.test(withTimes(beside).replaceAll("T", ""))) return null;
  const bare = beside.replace(/\s+/gu, " ").replace(/^ ?\[[-–—+]\]/u, "");
  return bare.replace(/^[ *•·|,:：–—-]+|[ *•·|,:：–—-]+$/gu, "");
}

function printOf(match: string, name: string, about: string, form: LabelForm, bold: boolean): string {
  // What stands beside a name on a page of comments differs from one to the next.
  if (form === "time" && timeIn(match) === null) return "stamp";
  const marks = isSetOff({ form })
    ? withTimes(match.replace(name, "N").replace(about, "")).replace(/\s+/gu, " ").replace(/\d+/gu, "#").trim()
    : form;
  return bold ? `**${marks}**` : marks;
}

/** `Q12 Chair`: the number of a question before the name of the one who asks it. */
const NUMBERED = /^Q\d{1,3}[.:]?\s+(?=\p{Lu})/u;

/** `体育频道记者追问`: that somebody asks on, behind the name. */
const GOES_ON =
  /(?<=\p{Script=Han}{2})(?:追问|插话|补充|回信|回复|答复)$|(?<=\p{L})\s(?:replies|answers|responds|writes)$/u;

/** The letter of whoever asks or answers, without a number. */
const LETTER_ALONE = /^(?:[QA]|[问問答])$/iu;

/** What is no name in brackets behind a letter: a sound, or several people at once. */
const NOBODY_IN_BRACKETS = new RegExp(
  `^(?:.{0,4}${anyOf(SOUNDS)}.{0,3}|all|both|together|[合齐众]|齐声|一起|同时)$`,
  "iu",
);

/** `A (Cal)`, `答（卡尔）`: which of several people, behind the letter; null where nothing says so. */
function whoAnswers(label: string, about: string): string | null {
  const [, name] =
    /^\s?[（(](\p{Lu}[\p{L} .]{1,20}|\p{Script=Han}{2,5}(?:·\p{Script=Han}{1,5})?)[)）]\s?$/u.exec(about) ?? [];
  return name !== undefined && LETTER_ALONE.test(label) && !NOBODY_IN_BRACKETS.test(name) ? name : null;
}

/** The maximum length of a name, in characters; asterisks left over in it do not count. */
const LONGEST_NAME = 30;

/**
 * Another form of the name that its description announces: `以下简称大卫`, the initials of the name alone, or the name of
 * who holds an office: `The Minister for Harbours (Dr Obi)`.
 */
function aliasIn(about: string, name: string): string | null {
  const announced = ALIAS.exec(about)?.[1];
  if (announced !== undefined) return announced;
  if (/^The\s/u.test(name) && isFullName(about)) return about;
  return INITIALS.test(about) && isFormOf(about, name) ? about : null;
}

/** Whether bold or italics continue over every line end between two word positions. */
function isMarkedThrough({ text, strong, emphasised }: PlainText, from: number, to: number): boolean {
  const ends = [...text.slice(from, to).matchAll(/\n/g)].map(({ index }) => from + index);
  return ends.every((i) => strong[i] === true || emphasised[i] === true);
}

/** A name without its macro and the asterisks of broken bold inside it, joined if it was wrapped over two lines. */
function cleanName(name: string): string {
  const [before = "", ...rest] = name
    .replace(/^\\[a-zA-Z]+\{(.*)\}$/u, "$1")
    .replace(/\*{2,}\s*(?:\*{2,})?/gu, "")
    .trim()
    .split(/\s*\n\s*/);
  return rest.reduce((joined, next) => joined + joinAt(joined, next) + next, before);
}

/** A name and the words in the next column, up to a colon: `A    About 9`. */
const COLUMNS = /\t|\p{Script=Latin}\.? {2,}\p{L}/u;

/** A title without its name: `STATEMENT OF DR.` */
const ENDS_IN_TITLE = new RegExp(String.raw`(?<!^the)\s${anyOf(TITLES_OF_ADDRESS)}$`, "iu");

/** `Dr. VANE. No`: a name in the manner of a parliament, and words. */
const GOES_ON_BEHIND_NAME = new RegExp(String.raw`^${TITLED}\p{Lu}[\p{L}'’-]+\.\s+\S`, "u");

/** Whether a candidate has a letter and is not a time, an address or a metadata key. */
function couldBeName(name: string): boolean {
  if (
    COLUMNS.test(name) ||
    GOES_ON_BEHIND_NAME.test(name) ||
    NEVER.test(name) ||
    SOUND.test(name) ||
    isPartOfTime(name) ||
    ENDS_IN_TITLE.test(name)
  )
    return false;
  return /\p{L}|^\p{Extended_Pictographic}/u.test(name) && !/^\d+$|https?$|www\.|\S@[^\s@]+\.[a-z]/iu.test(name);
}
