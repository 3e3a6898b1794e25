import type { TurnForm } from "../../schema/schema";
import type { Printed } from "../sidecar/printed";

/** How the turns of a text were told: by the names that are labels, by what questions look like, or as an editor says. */
export interface Told {
  readonly by: TurnForm;
  /** The logarithm (natural) of the odds that these are its turns; absent if an editor settles them. */
  readonly odds?: number;
  /** The likeliest other reading, and how much less likely it is, as a logarithm; absent if nothing else was proposed. */
  readonly rival?: { readonly by: TurnForm; readonly margin: number };
}

/** The ways in which an interview without printed names may be printed, in the words of `interview.yml`. */
export const QUESTION_FORMS: readonly (readonly [TurnForm, Printed])[] = [
  ["bold questions", { questions: "bold" }],
  ["italic questions", { questions: "italic" }],
  ["headings", { questions: "heading" }],
  ["numbered questions", { questions: "numbered" }],
  ["marked questions", { questions: "marked" }],
];

/** What an editor settles needs no evidence. */
export const SETTLED: Told = { by: "settled" };

/**
 * Below these, an editor is asked to confirm how the turns were told. Readings with few turns, or turns that cover little
 * of the text, have odds below 2; with labels that were read right they are 8 or more, with another form 2.5 or 3.5.
 */
const LEAST_ODDS = 2;
const LEAST_MARGIN = 4;

/** Whether it is clear how the turns were told: what an editor settles always is. */
export function isClear({ odds, rival }: Told): boolean {
  return odds === undefined || (odds >= LEAST_ODDS && (rival === undefined || rival.margin >= LEAST_MARGIN));
}
