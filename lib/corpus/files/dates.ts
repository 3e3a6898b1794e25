import { anyOf } from "../text/phrases";
import { MONTHS, WEEKDAYS } from "../vocabulary/dates";

const ORDINAL = "(?:st|nd|rd|th)?";
const MONTH = String.raw`(?<month>${anyOf(MONTHS)})\b\.?`;
const WEEKDAY = new RegExp(String.raw`^${anyOf(WEEKDAYS)}\.?\s*[,，]?\s*`, "iu");

/** A day with its parts named; the month is a number or a name. Anything but a digit may follow. */
const FORMS: readonly RegExp[] = [
  // 2022-05-22, 2022/5/22, 2022年5月22日, 2022 年 5 月 22 日
  /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})(?!\d)/u,
  // 20220522
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/u,
  // May 22, 2022; Sept. 3rd 2021
  new RegExp(String.raw`^${MONTH}\s*(?<day>\d{1,2})${ORDINAL}\s*(?:,\s*|\s)(?<year>\d{4})(?!\d)`, "iu"),
  // 22 May 2022; the 3rd of September, 2021; 22-May-2022
  new RegExp(String.raw`^(?:the\s)?(?<day>\d{1,2})${ORDINAL}(?:\sof)?[\s-]*${MONTH}[\s,-]*(?<year>\d{4})(?!\d)`, "iu"),
  // 2022 May 22
  new RegExp(String.raw`^(?<year>\d{4})[\s,-]+${MONTH}[\s-]*(?<day>\d{1,2})${ORDINAL}(?!\d)`, "iu"),
];
/** The first two numbers are a day and a month, in either order. */
const DAY_AND_MONTH = /^(?<one>\d{1,2})\s*[-/.]\s*(?<two>\d{1,2})\s*[-/.]\s*(?<year>\d{4})(?!\d)/u;
/** 民國111年: the first year is 1912. */
const YEAR_OF_THE_REPUBLIC = /^(?:中华|中華)?民[国國]\s*(\d{1,3})\s*年/u;

const MONTH_NAMES = MONTHS.map((name) => new RegExp(`^${anyOf([name])}$`, "iu"));

/**
 * The day at the beginning of a text, in numbers or words: `2025-02-07 12:20:46`, `Sunday, May 22, 2022`,
 * `二〇二二年五月二十二日`. Of `7/2/2025` nobody knows which is the month; of `22/5/2025` everybody does.
 *
 * @returns `YYYY-MM-DD`, or null if there is no day, or none that exists
 */
export function dayIn(text: string): string | null {
  const written = inDigits(text.normalize("NFKC").trim()).replace(WEEKDAY, "");
  const printed = written.replace(YEAR_OF_THE_REPUBLIC, (_, year: string) => `${1911 + Number(year)}年`);
  for (const form of FORMS) {
    const parts = form.exec(printed)?.groups;
    if (parts !== undefined) return isoDay(parts.year, monthOf(parts.month), parts.day);
  }
  const parts = DAY_AND_MONTH.exec(printed)?.groups;
  if (parts === undefined) return null;
  const days = [isoDay(parts.year, parts.one, parts.two), isoDay(parts.year, parts.two, parts.one)];
  const [day, ...others] = new Set(days.filter((one) => one !== null));
  return day !== undefined && others.length === 0 ? day : null;
}

/** The number of a month, which may be given by name. */
function monthOf(month = ""): string {
  const index = MONTH_NAMES.findIndex((name) => name.test(month));
  return index < 0 ? month : String(index + 1);
}

/** A day of the calendar; null for 30 February. */
function isoDay(year = "", month = "", day = ""): string | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

const DIGITS = "〇一二三四五六七八九";
const IN_NUMERALS = new RegExp(
  `^([${DIGITS}零○O0]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号號]`,
  "u",
);

/** A date in Chinese numerals with its numbers in digits; any other text unchanged. */
function inDigits(text: string): string {
  return text.replace(IN_NUMERALS, (_, year: string, month: string, day: string) => {
    const digits = [...year].map((digit) => Math.max(0, DIGITS.indexOf(digit)));
    return `${digits.join("")}年${numberOf(month)}月${numberOf(day)}日`;
  });
}

/** A number up to 99: `五`, `十二`, `二十`, `二十二`. */
function numberOf(numeral: string): number {
  const [tens = "", units] = numeral.split("十");
  if (units === undefined) return DIGITS.indexOf(numeral);
  return (tens === "" ? 1 : DIGITS.indexOf(tens)) * 10 + (units === "" ? 0 : DIGITS.indexOf(units));
}
