import { joinAt } from "../markdown/unwrap";
import type { PlainText } from "../markdown/words";
import { anyOf } from "../text/phrases";
import { KEYS } from "../vocabulary/keys";
import { isOffice } from "./job-titles";
import { isFullName } from "./person-names";

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
  /** Word positions of the beginning of the label, and past the label, its colon, time and white space. */
  readonly from: number;
  readonly end: number;
  /** Whether any part of the name is bold or italic. */
  readonly bold: boolean;
  /** Whether the name continues over a line end. */
  readonly wrapped: boolean;
  /** Whether there is a full stop or a space instead of a colon, and the letter is not bold: `Q. …`, `问　…`. */
  readonly plainStop: boolean;
  /** Whether a quotation follows directly, as in the narration `勒昆回答：“…”`: this is no evidence of a label. */
  readonly leadsToQuotation: boolean;
}

/** `0:22`, `00:01:02`, `00:00:40.08`, `00:00:01,000 --> 00:00:04,000`. */
export const CLOCK = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const SPAN = String.raw`${CLOCK}(?:\s*(?:-->|[-–—~～至])\s*${CLOCK})?`;
/** The same in brackets: `[00:01:02]`, `（12:30）`. */
export const TIME = String.raw`[[(（【<]?\s*${SPAN}\s*[\])）】>]?`;
/** Left-over asterisks of broken bold, and white space. */
const MARKS = String.raw`[\s*]*`;
/** A name in brackets or title marks, or up to 30 characters without sentence punctuation. */
const BRACKETED = String.raw`「[^「」\n]{1,20}」|《[^《》\n]{1,20}》|【[^【】\n]{1,20}】|\[[^\[\]\n]{1,20}\]`;
/** A dash, an arrow or a bullet typed before a label, as in `• 林晓：`, or on the line above it. */
const POINT = String.raw`\-–—―•·▪●○■□◆◇►➤`;
const LEAD = `(?:[${POINT}>]{1,3}${MARKS})?`;
/** The replacement character never occurs in a name. */
const PLAIN_NAME = String.raw`[^${POINT}\uFFFD\s*#：:，。！？；、,;!?"“”「」《》【】()（）\[\]{}|/\\<>][^\uFFFD*：:，。！？；,;!?"“”「」《》【】()（）\[\]]{0,29}?`;
const NAME = String.raw`(?<name>(?:${BRACKETED})(?:记者|主编|编辑部?|作者)?|${PLAIN_NAME}(?:\s*(?:「[^「」\n]{1,20}」|《[^《》\n]{1,20}》))?)`;
/** A description after the name: in brackets, or after a comma the person's position and institution. */
const ABOUT = String.raw`(?:${MARKS}(?<about>[（(][^（()）\n]{1,60}[)）]|[，,][ \t]*[^：:。！？!?；;“”"*\n]{2,80}?))?`;

const WITH_COLON = new RegExp(
  `^${MARKS}#{0,6}${MARKS}${LEAD}(?:${TIME}${MARKS})?${NAME}${ABOUT}${MARKS}(?:${TIME}${MARKS})?[：:]${MARKS}(?:${TIME}${MARKS})?`,
  "u",
);
/** `Name  0:22` or `[0:22] Name` alone on a line. */
const WITH_TIME = new RegExp(
  String.raw`^${MARKS}(?:(?<name>${PLAIN_NAME})\s{0,4}${MARKS}\s*(?<!\d)${TIME}|${TIME}\s{0,4}${MARKS}(?<named>${PLAIN_NAME}))[ \t*]*(?=\n|$)\s*`,
  "u",
);
/** `Q. …`, `**A、**…`, `问　…`: a conventional letter and a full stop; after a Chinese one also a space. */
const WITH_STOP = /^[\s*]*(?<name>[QA问答])(?:[\s*]*[.．、][\s*]*|(?<=[问答])[ \t\u3000]+(?=\S))/u;
/** A name alone on its line with a time on the next one, or a name in square brackets before the words. */
const ALONE = new RegExp(
  String.raw`^${MARKS}(?:${NAME}${ABOUT}[ \t*]*(?=\n|$)\s*(?:${TIME}[ \t]*(?:\n|$))?|(?<named>【[^【】\n]{1,20}】|\[[^\[\]\n]{1,20}\])${MARKS}(?=[^\s*：:]))`,
  "u",
);
/** A name alone; and what separates it from the words: white space, possibly with a time in it. */
const NAME_ALONE = new RegExp(`^${MARKS}${NAME}${ABOUT}${MARKS}$`, "u");
const SPACE_BEFORE_WORDS = new RegExp(String.raw`^[ \t\u3000]+(?:${TIME}[ \t\u3000]*)?(?=[^\s：:])`, "u");
const ALIAS = /(?:以下|下文|后)?(?:简称|称为|称)[:：]?\s*[「“"]?([^「」“”"，,；;\s]{1,12})[」”"]?$/u;

/** Keys of metadata and notes, which look like labels but are not. */
const NEVER = new RegExp(`^${anyOf(KEYS)}$`, "iu");

/**
 * Finds a possible label at the beginning of a line.
 *
 * @param from word position of the beginning of the line
 */
export function labelAt(words: PlainText, from: number): LabelCandidate | null {
  const line = words.text.slice(from);
  const timed = WITH_TIME.exec(line);
  const stopped = WITH_STOP.exec(line);
  const match = timed ?? WITH_COLON.exec(line) ?? stopped;
  return match === null ? null : candidate(words, from, match, match === stopped);
}

/**
 * Finds a possible name alone on its line, without colon or time.
 *
 * @param from word position of the beginning of the line
 */
export function nameAlone(words: PlainText, from: number): LabelCandidate | null {
  const match = ALONE.exec(words.text.slice(from));
  return match === null ? null : candidate(words, from, match, false);
}

/**
 * Finds a possible name wholly in bold at the beginning of a line, followed by words but no colon: `**林晓** 谢谢。`
 *
 * @param from word position of the beginning of the line
 */
export function boldName(words: PlainText, from: number): LabelCandidate | null {
  let end = from;
  while (words.strong[end] === true) end += 1;
  const space = SPACE_BEFORE_WORDS.exec(words.text.slice(end));
  const match = space === null ? null : NAME_ALONE.exec(words.text.slice(from, end));
  if (match === null || space === null) return null;
  match[0] += space[0];
  return candidate(words, from, match, false);
}

function candidate(words: PlainText, from: number, match: RegExpExecArray, stopped: boolean): LabelCandidate | null {
  const printed = match.groups?.name ?? match.groups?.named ?? "";
  const name = printed.trim();
  const about = match.groups?.about ?? "";
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
  return {
    name: joinName(name),
    printed: about === "" ? joinName(name) : `${joinName(name)}${about}`,
    alias: ALIAS.exec(about.slice(1, -1))?.[1] ?? null,
    time: timeIn(match[0].replace(printed, " ").replace(about, " ")),
    start: words.at[position] ?? 0,
    from,
    end,
    bold,
    wrapped,
    plainStop: stopped && !bold,
    leadsToQuotation: !bold && /^[“"「『]/u.test(words.text.slice(end)),
  };
}

/** Whether bold or italics continue over every line end between two word positions. */
function isMarkedThrough({ text, strong, emphasised }: PlainText, from: number, to: number): boolean {
  const ends = [...text.slice(from, to).matchAll(/\n/g)].map(({ index }) => from + index);
  return ends.every((i) => strong[i] === true || emphasised[i] === true);
}

/** Joins a name that was wrapped over two lines. */
function joinName(name: string): string {
  const [before = "", ...rest] = name.split(/\s*\n\s*/);
  return rest.reduce((joined, next) => joined + joinAt(joined, next) + next, before);
}

/** Whether a candidate has a letter and is not a time, an address or a metadata key. */
function couldBeName(name: string): boolean {
  return /\p{L}/u.test(name) && !NEVER.test(name) && !/^\d+$|https?$|www\.|@/iu.test(name);
}

/** `[02:01]` at the beginning of a paragraph: the time of the words, not part of them. */
const LEADING_TIME = new RegExp(String.raw`^\s*[[(（【]\s*${SPAN}\s*[\])）】]\s*`, "u");

/** The length of a time at the beginning of a line; 0 if there is none. */
export function leadingTime(text: string): number {
  return LEADING_TIME.exec(text)?.[0].length ?? 0;
}

/** The times printed in a text, without brackets; null if there are none. */
export function timeIn(text: string): string | null {
  return text.match(new RegExp(SPAN, "gu"))?.join(" ") ?? null;
}
