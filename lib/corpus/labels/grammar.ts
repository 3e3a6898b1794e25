import { joinAt } from "../markdown/unwrap";
import type { PlainText } from "../markdown/words";
import { anyOf } from "../text/phrases";
import { KEYS } from "../vocabulary/keys";
import { TITLES_OF_ADDRESS } from "../vocabulary/person-names";
import { SOUNDS } from "../vocabulary/sounds";
import { COMMENTED } from "../vocabulary/speaking";
import { QUESTIONS_IN_BRACKETS } from "../vocabulary/voices";
import { isOffice } from "./job-titles";
import { isFormOf } from "./name-variants";
import { isFullName } from "./person-names";
import { isPartOfTime, SPAN, STAMP, TIME, timeIn, withTimes } from "./times";

/**
 * What sets a label off from the words after it: a colon, a time, another mark or a space (`主持人｜`, `Q - `, `Q    `, `Q1.`,
 * `Mr. SMITH.`), the end of its line, its brackets, or only its bold.
 */
export type LabelForm = "colon" | "time" | "mark" | "alone" | "brackets" | "bold";

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
  /** The time printed next to it, without brackets. */
  readonly time: string | null;
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

/** Left-over asterisks of broken bold, and white space. */
const MARKS = String.raw`[\s*]*`;
/** A name in brackets or title marks, or up to 30 characters without sentence punctuation. */
const BRACKETED = String.raw`「[^「」\n]{1,20}」|《[^《》\n]{1,20}》|【[^【】\n]{1,20}】|［[^［］\n]{1,20}］|\[[^\[\]\n]{1,20}\]`;
/** A dash, an arrow, a bullet or the box of a task before a label, as in `• 林晓：`, or on the line above it. */
const POINT = String.raw`\-–—―•·▪●○■□☐☑◆◇►➤`;
/** How a bulletin board prints whether somebody likes what was said, before who says it: `推 ann:`, `→ ann:`. */
const PUSHED = "[推噓→] ";
/** The colon before a name in a list of fields, as reStructuredText prints it: `:林晓:`. */
const FIELD = String.raw`:(?=[^\s：:][^：:\n]{0,30}:(?:\s|$))`;
/** `【同期声】何满仓：`: in what way a programme has somebody's words, before the name. */
const HEARD_AS = String.raw`【[^【】\n]{1,8}】[ \t]*(?=[^\s：:])`;
const LEAD = `(?:[${POINT}>]{1,3}${MARKS}|${PUSHED}|${FIELD}|${HEARD_AS})?`;
/** The first character of a name; the replacement character never occurs in one. */
const FIRST = String.raw`[^${POINT}\uFFFD\s*#：:，。！？；、,;!?"“”「」《》【】［］()（）\[\]{}|/\\<>]`;
const PLAIN_NAME = String.raw`${FIRST}[^\uFFFD：:，。！？；,;!?"“”「」《》【】()（）\[\]]{0,35}?`;
const NAME = String.raw`(?<name>(?:${BRACKETED})(?:记者|主编|编辑部?|作者)?|${PLAIN_NAME}(?:\s*(?:「[^「」\n]{1,20}」|《[^《》\n]{1,20}》|“[^“”\n]{1,20}”))?)`;
/** A description after the name: in brackets, or after a comma the person's position and institution. */
const ABOUT = String.raw`(?:${MARKS}(?<about>(?:[（(][^（()）\n]{1,60}[)）]\s?){1,2}|[，,][ \t]*[^：:。！？!?；;“”"*\n]{2,80}?))?`;
const COLON = "[：:﹕︓∶]";

const WITH_COLON = new RegExp(
  String.raw`^${MARKS}#{0,6}${MARKS}${LEAD}(?:${TIME}${MARKS}(?:[-–—]\s+)?)?${NAME}${ABOUT}${MARKS}(?:${TIME}${MARKS})?${COLON}(?<!\d.(?=\d))${MARKS}(?:${TIME}${MARKS})?`,
  "u",
);
/** `（问：…）`: a question in brackets within what somebody tells. */
const IN_BRACKETS_WITH_COLON = new RegExp(
  String.raw`^[\s*]*[（(](?<name>${anyOf(QUESTIONS_IN_BRACKETS)})[：:]\s*(?=\S)`,
  "iu",
);
/** `Marsh, Peter`: as a directory prints a name. */
const LAST_FIRST = String.raw`\p{Lu}[\p{L}'’-]+,[ ]\p{Lu}[\p{L}'’.-]+`;
/** What somebody is beside their name: `(楼主)`, `(Guest)`. */
const ROLE = String.raw`(?:\s?(?<about>[（(][^（()）\d\n]{1,20}[)）]))?`;
/** The number of somebody's account behind the name, as chats export it: `(10001)`. */
const ACCOUNT = String.raw`(?<account>\s?[（(]\d{4,12}[)）])?`;
/** What somebody is in a group, before the name. */
const LEVEL = String.raw`(?:【[^【】\n]{1,12}】)?`;
/** `Name  0:22` or `[0:22] Name` alone on a line, possibly before a colon. */
const WITH_TIME = new RegExp(
  String.raw`^${MARKS}(?:(?<name>${PLAIN_NAME}|${LAST_FIRST})${ROLE}\s{0,4}${MARKS}\s*(?:[-–—•·|,]\s+)?(?<!\d)${TIME}|${TIME}\s{0,4}${MARKS}(?<named>${LEVEL}${PLAIN_NAME})${ACCOUNT})${COLON}?[ \t*]*(?=\n|$)\s*`,
  "u",
);
/** `Name (0:22) …`: a time in brackets between a name and the words. */
const WITH_TIME_BEFORE_WORDS = new RegExp(
  String.raw`^${MARKS}(?<name>${PLAIN_NAME})${MARKS}[ ][\[(（]\s*${SPAN}\s*[\])）]${COLON}?[ \t*]+(?=\S)`,
  "u",
);
/** `[–]` folds a comment on the page that it was copied from; `[S]` is whoever began the thread. */
const FOLD = String.raw`(?:\[[-–—+]\]\s?)?`;
/** Somebody whose account is gone: `[deleted]`. */
const DELETED = String.raw`\[\p{L}{2,10}\]`;
const BADGE = String.raw`(?:\s?\[\p{Lu}{1,3}\])?`;
/** What separates a name from a stamp: a word, bullets with what somebody is, or white space. */
const TO_STAMP = String.raw`(?:${anyOf(COMMENTED)}\s*|(?:[·•|]\s*\p{L}{1,12}\s*)*[·•|]\s*|\s(?=[^\n]*\s(?:ago|前)))`;
const STAMPS = String.raw`(?:${STAMP})(?:\s+(?:${STAMP})|\s*[·•|][^\n·•|]{1,20})*`;
/** `Ann commented on Jan 9, 2018`, `u/ann · OP · 655 points`, `[–]ann[S] 3 points 5 hours ago`: who wrote a comment, and when or with what success. */
const WITH_STAMP = new RegExp(
  String.raw`^${MARKS}${FOLD}(?<name>${PLAIN_NAME}|${DELETED})${BADGE}${MARKS}\s*${TO_STAMP}${STAMPS}[ \t*]*(?=\n|$)\s*`,
  "u",
);
/** `Lin Xiao <lin@example.org>  2 May 2023, 15:12`: who wrote a message of a thread, with an address and the time. */
const WITH_ADDRESS = new RegExp(
  String.raw`^${MARKS}(?<name>${PLAIN_NAME})(?<account>(?:\s*<|\s+)[^\s<>@]+@[^\s<>@]+\.[^\s<>]+>?)\s[^\n]{0,40}\d{1,2}:\d{2}[^\n]{0,12}(?=\n|$)\s*`,
  "u",
);
/** A picture before the words, of those who speak: `🐧 对。` */
const PICTURE = new RegExp(
  String.raw`^\s*(?<name>\p{Extended_Pictographic}` +
    String.raw`(?:[\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic}|\uFE0F)*)[ \t]+(?=[^\s*])`,
  "u",
);
/**
 * `Q. …`, `**A、**…`, `Q1) …`, `(Q) …`, `问　…`: a conventional letter, and a full stop or a bracket; after a Chinese one also
 * a space.
 */
const NUMBER = String.raw`(?:\d{0,3}|[一二三四五六七八九十]{1,3})`;
const LETTER = String.raw`(?<name>[QA问答問]_?${NUMBER}|(?:Question|Answer|问题|回答|回复|答复|提问)\s?${NUMBER})`;
const BEHIND_LETTER = String.raw`[\s*]*(?:[.．、)）\]】][\s*]*|[-–—―]{1,2}[\s*]+)`;
/** After a Chinese letter one space is enough. */
const SPACE_BEHIND_LETTER = String.raw`(?:(?<=[问答問][\s*]*)[ \t\u3000]+|(?<=[\dA-Za-z])(?:[ ]{2,}|\t[ \t]*))(?=\S)`;
const WITH_LETTER = new RegExp(String.raw`^[\s*(（[【]*${LETTER}(?:${BEHIND_LETTER}|${SPACE_BEHIND_LETTER})`, "u");
/** `林晓｜…`, `Lin Xiao - …`, `Lin Xiao	…`: another mark, or wide white space, before the words. */
const WITH_MARK = new RegExp(
  String.raw`^${MARKS}${LEAD}${NAME}${ABOUT}${MARKS}(?:\s*[｜|¦│／]|\s*/(?=\s)|\s+[-–—―]{1,2}(?=\s)|\s*[—―]{1,2}(?=\S)|\s*[»›>]|\t|[ ]{2}|\u3000)${MARKS}(?=\S)`,
  "u",
);
/** `Mr. SMITH. …`, `The CHAIRMAN. …`, `Dr. Vane. …`: a title or capitals, and a full stop, as in the records of a parliament. */
const TITLED = String.raw`${anyOf(TITLES_OF_ADDRESS)}\.?\s+`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}'’-]+`;
const IN_CAPITALS = new RegExp(
  String.raw`^\s*(?<name>${TITLED}\p{Lu}[\p{L}'’-]+(?:\s+of\s+\p{Lu}\p{Ll}+)?|(?:${TITLED})?${CAPITALS}(?:\s+${CAPITALS}){0,3})\.\s+(?=\S)`,
  "u",
);
/** A name alone on its line, possibly with a time on the next one. */
const ALONE = new RegExp(
  String.raw`^${MARKS}${NAME}(?:${ABOUT}|${MARKS}\s+--\s[^\n.!?]{2,80}?)[ \t*]*(?=\n|$)\s*(?:${TIME}[ \t]*(?:\n|$))?`,
  "u",
);
/** A macro of TeX whose argument names who speaks, as `\speaker{Lin}`; those of TeX itself name nobody. */
const MACROS_OF_TEX =
  "begin|end|chapter|(?:sub)*section|paragraph|label|ref|cite|emph|text(?:bf|it|sc)|[vh]space|input|include";
const MACRO = String.raw`\\(?!(?:${MACROS_OF_TEX})\{)[a-zA-Z]{2,16}\{[^{}\\\n]{1,30}\}`;
/** A name in brackets before the words, as `[Lin] …`, `【林晓】…` and `<Lin> …`, possibly after a time. */
const IN_BRACKETS = new RegExp(
  String.raw`^${MARKS}(?:${TIME}${MARKS})?(?<name>【[^【】\n]{1,20}】|［[^［］\n]{1,20}］|\[[^\[\]\n]{1,20}\]|<[@+%]?[^<>\n]{1,20}>|${MACRO})${MARKS}(?=[^\s*：:])`,
  "u",
);
/** A name alone; and what separates it from the words: white space, possibly with a time in it. */
const NAME_ALONE = new RegExp(`^${MARKS}${NAME}${ABOUT}${MARKS}$`, "u");
const SPACE_BEFORE_WORDS = new RegExp(String.raw`^[ \t\u3000]+(?:${TIME}[ \t\u3000]*)?(?=[^\s：:])`, "u");
const ALIAS =
  /(?:以下|下文|[后後])?(?:[简簡][称稱]|[称稱][为為]|[称稱])[:：]?\s*[「“"]?([^「」“”"，,；;\s]{1,12})[」”"]?$/u;
/** `Ann Lake (AL)`: initials announced in brackets. */
const INITIALS = /^\p{Lu}{1,4}$/u;

/** Keys of metadata and notes, which look like labels but are not. */
const NEVER = new RegExp(`^${anyOf(KEYS)}$`, "iu");

/** `[Music]`, `【掌声】`: what is heard besides, and no name in brackets. */
const SOUND = new RegExp(String.raw`^[[【［<][^[\]]{0,12}?${anyOf(SOUNDS)}(?:s|se|ter|ing|ed)?[\]】］>]$`, "iu");

/** No label is longer, with its time, description and marks, in UTF-16 units. */
const LONGEST_LABEL = 240;

/** Whether a colon or a time sets a label off: few other words look like that. */
export function isSetOff({ form }: { readonly form: LabelForm }): boolean {
  return form === "colon" || form === "time";
}

const IN_THICK_BRACKETS = /^[\s*]*【/u;

/** A way to read the beginning of a line as a label; and what it needs, which is quick to see. */
type Reading = readonly [form: LabelForm, pattern: RegExp, needs: RegExp];

/** A colon before the first sentence ends, or behind something in brackets or quotation marks, where other marks may stand. */
const BEFORE_COLON = /^[^。！？；!?;（(「《“【［[：:﹕︓∶]*(?:[：:﹕︓∶]|[（(「《“【［[][\s\S]*[：:﹕︓∶])/u;

/** A name and its stamp are all of a line, and no line that holds nothing else is longer than this. */
const ON_SHORT_LINE = /^[^\n]{0,160}(?:\n|$)/u;

/** The likelier come first. */
const SET_OFF: readonly Reading[] = [
  ["time", WITH_TIME, /\d:\d/],
  ["time", WITH_TIME_BEFORE_WORDS, /[[(（]\s?\d{1,2}:\d/],
  ["time", WITH_STAMP, ON_SHORT_LINE],
  ["time", WITH_ADDRESS, /@\S+\.\S/],
  ["colon", WITH_COLON, BEFORE_COLON],
  ["colon", IN_BRACKETS_WITH_COLON, /^[\s*]*[（(].{1,6}[：:]/],
];
const LETTERED: readonly Reading[] = [["mark", WITH_LETTER, /^[\s*(（[【]*[QA问答問回提]/]];
const OTHERS: readonly Reading[] = [
  ["brackets", IN_BRACKETS, /[【［[<\\]/],
  ["mark", PICTURE, /^\s*\p{Extended_Pictographic}/u],
  ["mark", WITH_MARK, /[｜|¦│／/–—―»›>\t\u3000]| [- ]/],
  ["mark", IN_CAPITALS, /^\s*\p{Lu}[^\n]{1,60}\.\s/u],
  ["alone", ALONE, /^.{0,120}(?:\n|$)/],
];

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
  return {
    name: bare === "" ? shown : bare,
    printed: about === "" ? shown : `${shown}${about}`,
    alias: aliasIn(about.slice(1, -1), bare),
    time: timeBeside(match[0].replace(printed, " ").replace(about, " "), form),
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

/** What stands beside a name with a time: the clock, or all of it where there is more, as in `commented on Jan 9, 2018`. */
function timeBeside(beside: string, form: LabelForm): string | null {
  const more = form === "time" && /[\p{L}\d]/u.test(withTimes(beside).replaceAll("T", ""));
  if (!more) return timeIn(beside);
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
