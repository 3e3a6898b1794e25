import { visible } from "../../text/visible";
import type { Place } from "../text/source";
import { showPlace } from "./code-frame";
import { RULES, type RuleId } from "./rules";
import type { Bilingual, Facts } from "./rules/rule";

type Severity = "error" | "warning";

/** Something wrong with the content, as a value. Only the edge prints it. */
export interface Problem {
  readonly rule: RuleId;
  /** An error keeps the file out of the corpus; a warning does not. */
  readonly severity: Severity;
  readonly place: Place;
  /** What is wrong, the same for every report of the rule. */
  readonly message: Bilingual;
  /** What was found there. */
  readonly found: Bilingual;
  /** What was expected there. */
  readonly expected: Bilingual;
  /** What was probably meant, as it would be written; null if nothing is likely. */
  readonly didYouMean: string | null;
  /** How and where to correct it. */
  readonly hint: Bilingual;
}

/**
 * Makes a problem of a rule at a place.
 *
 * @param facts what the rule's texts mention: the words found, the candidates, the reason; `likely` is what was meant
 */
export function problem(rule: RuleId, place: Place, facts: Facts): Problem {
  const { severity, message, found, expected, hint } = RULES[rule];
  const words = { message, found: found(facts), expected: expected(facts), hint: hint(facts) };
  return { rule, severity, place, ...words, didYouMean: facts.likely ?? null };
}

/** Whether any of the problems keeps the file out of the corpus. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** The parts of a printed report that a terminal may colour. */
export type MessagePart = "error" | "warning" | "place" | "mark";

/**
 * A problem as an editor reads it: the place, the line with a mark, then in each language what is wrong, what was found and
 * expected, and what to write.
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
 * @param paint colours a part; omitted for plain output
 */
export function formatProblem(
  { place, severity, rule, message, found, expected, didYouMean, hint }: Problem,
  line: string | null = null,
  paint: (part: MessagePart, text: string) => string = (_, text) => text,
): string {
  const at = paint("place", visible(`${place.file}:${place.line}:${place.column}`));
  const [zh, en] = didYouMean === null ? ["", ""] : [`；是不是「${didYouMean}」？`, `; did you mean ${didYouMean}?`];
  return [
    `${at} ${paint(severity, severity)} ${rule}`,
    ...(line === null || line.trim() === "" ? [] : shownLine(line, place, paint)),
    visible(`  ${message.zh}。现在：${found.zh}；应为：${expected.zh}${zh}`),
    visible(`  → ${hint.zh}`),
    visible(`  ${message.en}: found ${found.en}; expected ${expected.en}${en}`),
    visible(`  → ${hint.en}`),
  ].join("\n");
}

function shownLine(
  line: string,
  place: Problem["place"],
  paint: (part: MessagePart, text: string) => string,
): string[] {
  const number = String(place.line);
  const [words = "", mark = ""] = showPlace(line, place.column).split("\n");
  return [`  ${number} | ${words}`, `  ${" ".repeat(number.length)} | ${paint("mark", mark)}`];
}

/**
 * Compares by file, line, column and rule: the order in which an editor goes through them, the same on every machine.
 */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
