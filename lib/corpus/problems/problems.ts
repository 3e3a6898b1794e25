import type { Place } from "../text/source";
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
