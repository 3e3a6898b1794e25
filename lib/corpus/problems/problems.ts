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
  /** What is wrong, the same wherever the rule reports. */
  readonly message: Bilingual;
  /** What stands there. */
  readonly found: Bilingual;
  /** What should stand there. */
  readonly expected: Bilingual;
  /** What was probably meant, as it would be written; null where nothing is likely. */
  readonly didYouMean: string | null;
  /** What to write to mend it, and where. */
  readonly hint: Bilingual;
}

/**
 * Makes the problem of a rule at a place.
 *
 * @param facts what the rule's words mention: the words found, the candidates, the reason; `likely` is what was meant
 */
export function problem(rule: RuleId, place: Place, facts: Facts): Problem {
  const { severity, message, found, expected, hint } = RULES[rule];
  const words = { message, found: found(facts), expected: expected(facts), hint: hint(facts) };
  return { rule, severity, place, ...words, didYouMean: facts.likely ?? null };
}

/** Whether a problem is among them that keeps the file out of the corpus. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** What a part of a printed report is, for a terminal that has colours. */
export type Part = "error" | "warning" | "place" | "mark";

/**
 * A problem as an editor reads it: the place, the line with a mark, then in each language what is wrong, what was found and
 * expected, and what to write.
 *
 *     interview.yml:2:1 error yaml-field
 *       2 | publsher: { zh: 河边报 }
 *         | ^
 *       字段不对。现在：publsher；应为：其中一个：form、publisher；是不是「publisher」？
 *       → 改成 publisher
 *       a field is wrong: found publsher; expected one of form, publisher; did you mean publisher?
 *       → write publisher
 *
 * @param line the line of the file that the place is on; null where there is none to show
 * @param paint puts colour on a part; left out where nobody sees it
 */
export function formatProblem(
  { place, severity, rule, message, found, expected, didYouMean, hint }: Problem,
  line: string | null = null,
  paint: (part: Part, text: string) => string = (_, text) => text,
): string {
  const at = paint("place", `${place.file}:${place.line}:${place.column}`);
  const [zh, en] = didYouMean === null ? ["", ""] : [`；是不是「${didYouMean}」？`, `; did you mean ${didYouMean}?`];
  return [
    `${at} ${paint(severity, severity)} ${rule}`,
    ...(line === null || line.trim() === "" ? [] : shownLine(line, place, paint)),
    `  ${message.zh}。现在：${found.zh}；应为：${expected.zh}${zh}`,
    `  → ${hint.zh}`,
    `  ${message.en}: found ${found.en}; expected ${expected.en}${en}`,
    `  → ${hint.en}`,
  ].join("\n");
}

function shownLine(line: string, place: Problem["place"], paint: (part: Part, text: string) => string): string[] {
  const number = String(place.line);
  const [words = "", mark = ""] = showPlace(line, place.column).split("\n");
  return [`  ${number} | ${words}`, `  ${" ".repeat(number.length)} | ${paint("mark", mark)}`];
}

/** By file, line, column, rule: the order in which an editor goes through them, and the same on every machine. */
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
