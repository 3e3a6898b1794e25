import type { Printed } from "../sidecar/printed";

/** How the turns of a text were told: by the names that are labels, by what questions look like, or as an editor says. */
export interface Told {
  readonly by: TurnForm;
  /** The logarithm (natural) of the odds that these are its turns. */
  readonly odds: number;
  /** The likeliest other reading, and how much less likely it is, as a logarithm; absent if nothing else was proposed. */
  readonly rival?: { readonly by: TurnForm; readonly margin: number };
}

/** What tells turns apart. */
export type TurnForm =
  | "labels"
  | "attribute"
  | "bold questions"
  | "italic questions"
  | "numbered questions"
  | "headings"
  | "quoted answers"
  | "dashes"
  | "settled";

/** The ways in which an interview without printed names may be printed, in the words of `interview.yml`. */
export const QUESTION_FORMS: readonly (readonly [TurnForm, Printed])[] = [
  ["bold questions", { questions: "bold" }],
  ["italic questions", { questions: "italic" }],
  ["headings", { questions: "heading" }],
  ["numbered questions", { questions: "numbered" }],
];
