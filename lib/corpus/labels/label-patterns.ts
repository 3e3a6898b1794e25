import { anyOf } from "../text/phrases";
import { TITLES_OF_ADDRESS } from "../vocabulary/person-names";
import { COMMENTED } from "../vocabulary/speaking";
import { QUESTIONS_IN_BRACKETS } from "../vocabulary/voices";
import { SPAN, STAMP, TIME } from "./times";

/**
 * What sets a label off from the words after it: a colon, a time, another mark or a space (`主持人｜`, `Q - `, `Q    `, `Q1.`,
 * `Mr. SMITH.`), the end of its line, its brackets, or only its bold.
 */
export type LabelForm = "colon" | "time" | "mark" | "alone" | "brackets" | "bold";

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
export const TITLED = String.raw`${anyOf(TITLES_OF_ADDRESS)}\.?\s+`;
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
export const NAME_ALONE = new RegExp(`^${MARKS}${NAME}${ABOUT}${MARKS}$`, "u");
export const SPACE_BEFORE_WORDS = new RegExp(String.raw`^[ \t\u3000]+(?:${TIME}[ \t\u3000]*)?(?=[^\s：:])`, "u");
/** No label is longer, with its time, description and marks, in UTF-16 units. */
export const LONGEST_LABEL = 240;

/** A way to read the beginning of a line as a label; and what it needs, which is quick to see. */
export type Reading = readonly [form: LabelForm, pattern: RegExp, needs: RegExp];

/** A colon before the first sentence ends, or behind something in brackets or quotation marks, where other marks may stand. */
const BEFORE_COLON = /^[^。！？；!?;（(「《“【［[：:﹕︓∶]*(?:[：:﹕︓∶]|[（(「《“【［[][\s\S]*[：:﹕︓∶])/u;

/** A name and its stamp are all of a line, and no line that holds nothing else is longer than this; in it stands a number. */
const STAMPED = /^(?=[^\n]{0,160}(?:\n|$))[^\n]*(?:[·•|]\s*\d|\s(?:on|at|于)\s*\d|\d{4}|\d\s*前|\bago\b)/u;

/** The likelier come first. */
export const SET_OFF: readonly Reading[] = [
  ["time", WITH_TIME, /\d:\d/],
  ["time", WITH_TIME_BEFORE_WORDS, /[[(（]\s?\d{1,2}:\d/],
  ["time", WITH_STAMP, STAMPED],
  ["time", WITH_ADDRESS, /@\S+\.\S/],
  ["colon", WITH_COLON, BEFORE_COLON],
  ["colon", IN_BRACKETS_WITH_COLON, /^[\s*]*[（(].{1,6}[：:]/],
];
export const LETTERED: readonly Reading[] = [["mark", WITH_LETTER, /^[\s*(（[【]*[QA问答問回提]/]];
export const OTHERS: readonly Reading[] = [
  ["brackets", IN_BRACKETS, /[【［[<\\]/],
  ["mark", PICTURE, /^\s*\p{Extended_Pictographic}/u],
  ["mark", WITH_MARK, /[｜|¦│／/–—―»›>\t\u3000]| [- ]/],
  ["mark", IN_CAPITALS, /^\s*\p{Lu}[^\n]{1,60}\.\s/u],
  ["alone", ALONE, /^.{0,120}(?:\n|$)/],
];
