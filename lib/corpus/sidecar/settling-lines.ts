import type { TurnForm } from "../../schema/schema";
import { yamlName } from "../problems/rules/wording";
import type { QuestionForm } from "./printed";

/** What questions look like, of the forms that have a word for it in `interview.yml`. */
const QUESTIONS: { readonly [Form in TurnForm]?: QuestionForm } = {
  "bold questions": "bold",
  "italic questions": "italic",
  "numbered questions": "numbered",
  headings: "heading",
};

/** The line of `interview.yml` that settles these names as the labels of a text. */
export function labelsLine(labels: readonly string[]): string {
  return `printed: { labels: [${labels.map(yamlName).join(", ")}] }`;
}

/** The line that settles what questions look like. */
export function questionsLine(form: QuestionForm): string {
  return `printed: { questions: ${form} }`;
}

/**
 * The line that settles the turns of a text as they were told; null where no setting of `printed` says so.
 *
 * @param labels the names that begin its turns
 */
export function toldLine(by: TurnForm, labels: readonly string[]): string | null {
  const form = QUESTIONS[by];
  if (form !== undefined) return questionsLine(form);
  return by === "labels" && labels.length > 0 ? labelsLine(labels) : null;
}

/** The line that settles where turns begin, and whose they are. */
export function turnsLine(turns: readonly { readonly at: string; readonly speaker: string }[]): string {
  const entries = turns.map(({ at, speaker }) => `{ at: ${yamlName(at)}, speaker: ${yamlName(speaker)} }`);
  return `turns: [${entries.join(", ")}]`;
}
