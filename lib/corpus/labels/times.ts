/** The time zone of a press conference. */
const ZONES = `(?:[ECMP][SD]?T|GMT|UTC|CET|CEST|BST|JST|HKT)`;
const ZONE = String.raw`(?:\s${ZONES}\b)?`;
const PART_OF_TIME = new RegExp(String.raw`^(?:[ap]\.?m\.?)?\s*(?:${ZONES})?$`, "iu");

/** Whether words belong to a clock before them: `P.M.`, `EST`. */
export function isPartOfTime(words: string): boolean {
  return PART_OF_TIME.test(words);
}

/** `0:22`, `00:01:02`, `00:00:40.08`, `2:14pm`, `下午3:20`. */
export const CLOCK = String.raw`(?:[上下中]午\s?|早上\s?|晚上\s?|凌晨\s?)?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?(?:\s?[aApP]\.?[mM]\b\.?)?${ZONE}`;
/** The day before a clock, as chats print it: `2031-05-03 14:14`, `5/3/31, 2:14 PM`, `03-May-31 02:14 PM`, `2031年5月3日 14:14`. */
const DAY = String.raw`(?:\d{1,4}[-/.](?:\d{1,2}|\p{Lu}\p{Ll}{2})[-/.]\d{1,4},?\s+|\d{4}年\d{1,2}月\d{1,2}日\s*)`;
/** A clock with its day, or from one clock to another: `00:00:01,000 --> 00:00:04,000`. */
export const SPAN = String.raw`${DAY}?${CLOCK}(?:\s*(?:-->|[-–—~～至])\s*${CLOCK})?`;
/** The same in brackets: `[00:01:02]`, `（12:30）`. */
export const TIME = String.raw`[[(（【<]?\s*${SPAN}\s*[\])）】>]?`;

/** What stands beside the name of somebody who commented: a day, how long ago, how many liked it. */
export const STAMP = [
  String.raw`\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},?\s\d{4}`,
  String.raw`\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?\s\d{4}`,
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`\d{4}年\d{1,2}月\d{1,2}日`,
  String.raw`\d+\s(?:second|minute|min|hour|day|week|month|year)s?\sago`,
  String.raw`\d+\s*(?:秒|分钟|小时|天|周|个?月|年)前`,
  String.raw`\d[\d,.]*k?\s(?:point|vote|upvote|like)s?`,
  String.raw`\d+\s*(?:人?赞|点赞|楼)`,
].join("|");

/** `[02:01]` at the beginning of a paragraph: the time of the words, not part of them. A colon may close it. */
const LEADING_TIME = new RegExp(String.raw`^\s*[[(（【]\s*${SPAN}\s*[\])）】](?:\s*[：:](?=\s))?\s*`, "u");

/** The length of a time at the beginning of a line; 0 if there is none. */
export function leadingTime(text: string): number {
  return LEADING_TIME.exec(text)?.[0].length ?? 0;
}

const TIMES = new RegExp(SPAN, "gu");

/** The times printed in a text, without brackets; null if there are none. */
export function timeIn(text: string): string | null {
  return text.match(TIMES)?.join(" ") ?? null;
}

/** A text with `T` for each time in it. */
export function withTimes(text: string): string {
  return text.replace(TIMES, "T");
}

const ONLY_TIME = new RegExp(`^\\s*${TIME}\\s*$`, "u");

/** Whether a line is nothing but a time. */
export function isOnlyTime(line: string): boolean {
  return ONLY_TIME.test(line);
}
