import { LANGUAGES } from "../../schema/languages";
import type { Lang } from "../../schema/schema";
import { visible } from "../../text/visible";
import { showPlace } from "./code-frame";
import type { Problem } from "./problems";

/** The parts of a printed report that a terminal may colour. */
export type MessagePart = "error" | "warning" | "place" | "mark";

/** Colours a part of a report, or leaves it as it is. */
export type Paint = (part: MessagePart, text: string) => string;

/**
 * A problem in full: the place, the line with a mark, then in each language what is wrong, what was found and expected, and what
 * to write.
 *
 *     interview.yml:2:1 error yaml-field
 *       2 | publsher: { zh: 河边报 }
 *         | ^
 *       字段不对。现在：publsher；应为：其中一个：form、publisher；是不是「publisher」？
 *       → 改成 publisher
 *       a field is invalid: found publsher; expected one of form, publisher; did you mean publisher?
 *       → change it to publisher
 *
 * @param line the line of the file that the place is on; null where there is none to show
 * @param langs the languages that the editor reads
 */
export function formatProblem(
  problem: Problem,
  line: string | null = null,
  paint: Paint = (_, text) => text,
  langs: readonly Lang[] = LANGUAGES,
): string {
  const { place, message, found, expected, didYouMean, hint } = problem;
  const [zh, en] = didYouMean === null ? ["", ""] : [`；是不是「${didYouMean}」？`, `; did you mean ${didYouMean}?`];
  const sentences: Readonly<Record<Lang, string>> = {
    zh: `${message.zh}。现在：${found.zh}；应为：${expected.zh}${zh}`,
    en: `${message.en}: found ${found.en}; expected ${expected.en}${en}`,
  };
  return [
    headOf(problem, paint),
    ...(line === null || line.trim() === "" ? [] : shownLine(line, place, paint)),
    ...langs.flatMap((lang) => [visible(`  ${sentences[lang]}`), visible(`  → ${hint[lang]}`)]),
  ].join("\n");
}

/**
 * A problem in a line for each language: the place, what was found there and what to write. What is wrong stands once above all
 * problems of the rule.
 *
 *     interview.yml:2:1 error yaml-field: publsher → change it to publisher
 */
export function formatBriefly(problem: Problem, paint: Paint, langs: readonly Lang[]): string {
  const { found, hint } = problem;
  const [first, ...others] = langs.map((lang) => visible(`${found[lang]} → ${hint[lang]}`));
  return [`${headOf(problem, paint)}: ${first}`, ...others.map((line) => `  ${line}`)].join("\n");
}

function headOf({ place, severity, rule }: Problem, paint: Paint): string {
  const at = paint("place", visible(`${place.file}:${place.line}:${place.column}`));
  return `${at} ${paint(severity, severity)} ${rule}`;
}

function shownLine(line: string, place: Problem["place"], paint: Paint): string[] {
  const number = String(place.line);
  const [words = "", mark = ""] = showPlace(line, place.column).split("\n");
  return [`  ${number} | ${words}`, `  ${" ".repeat(number.length)} | ${paint("mark", mark)}`];
}
