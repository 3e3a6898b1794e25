import type { InterfaceText } from "./names";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A calendar date in words: `2025年2月7日`, `7 February 2025`. `Date` is avoided, since its time zone could shift the day.
 *
 * @param date `YYYY-MM-DD`
 * @throws RangeError if it is not a date
 */
export function dateWords(date: string): InterfaceText {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  if (name === undefined || day === "") throw new RangeError(`not a date: ${date}`);
  return { zh: `${year}年${Number(month)}月${Number(day)}日`, en: `${Number(day)} ${name} ${year}` };
}
