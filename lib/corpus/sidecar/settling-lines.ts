import { stringify } from "yaml";
import type { TurnForm } from "../../schema/schema";
import type { Printed, QuestionForm } from "./printed";

const IN_ONE_LINE = { collectionStyle: "flow", lineWidth: 0 } as const;

/** What questions look like, of the forms that have a word for it in `interview.yml`. */
const QUESTIONS: { readonly [Form in TurnForm]?: QuestionForm } = {
  "bold questions": "bold",
  "italic questions": "italic",
  "numbered questions": "numbered",
  "marked questions": "marked",
  headings: "heading",
};

/** A setting of `printed` as a line of `interview.yml`. */
export function printedLine(printed: Printed): string {
  return `printed: ${stringify(printed, IN_ONE_LINE).trim()}`;
}

/**
 * The line that settles the turns of a text as they were told; null where no setting of `printed` says so.
 *
 * @param labels the names that begin its turns
 */
export function toldLine(by: TurnForm, labels: readonly string[]): string | null {
  const form = QUESTIONS[by];
  if (form !== undefined) return printedLine({ questions: form });
  return by === "labels" && labels.length > 0 ? printedLine({ labels: [...labels] }) : null;
}

/** The line that settles where turns begin, and whose they are. */
export function turnsLine(turns: readonly { readonly at: string; readonly speaker: string }[]): string {
  return `turns: ${stringify(turns, IN_ONE_LINE).trim()}`;
}
