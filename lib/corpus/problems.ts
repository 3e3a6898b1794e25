import { RULES, type RuleId } from "./rules";
import type { Place } from "./source";

type Severity = "error" | "warning";

/** What a rule found, by name; the rule's messages say what they need. */
export type Facts = Readonly<Record<string, string>>;

/** Something wrong with the content, as a value. Only the edge prints it. */
export interface Problem {
  readonly rule: RuleId;
  /** An error keeps the file out of the corpus; a warning does not. */
  readonly severity: Severity;
  readonly place: Place;
  /** What is wrong, in both languages. */
  readonly message: { readonly zh: string; readonly en: string };
  /** What to write to mend it, in both languages. */
  readonly hint: { readonly zh: string; readonly en: string };
}

/**
 * Makes the problem of a rule at a place.
 *
 * @param facts what the rule's messages mention: the words found, the candidates, the reason
 */
export function problem(rule: RuleId, place: Place, facts: Facts): Problem {
  const { severity, message, hint } = RULES[rule];
  return { rule, severity, place, message: message(facts), hint: hint(facts) };
}

/** One line of place and message and one of advice, in both languages, for a terminal. */
export function formatProblem({ place, severity, rule, message, hint }: Problem): string {
  const at = `${place.file}:${place.line}:${place.column}`;
  return `${at} ${severity} ${rule}\n  ${message.zh}\n  ${message.en}\n  → ${hint.zh}\n  → ${hint.en}`;
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
