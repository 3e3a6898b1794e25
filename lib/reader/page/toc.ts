import type { Interview, Localized, Turn } from "../../schema/schema";
import { excerpt } from "../words/excerpt";
import { textOf } from "../words/sides";

/** One line of a table of contents: the id of the element it leads to, and what it says. */
export interface Entry {
  readonly id: string;
  readonly text: Localized;
}

/** Width of a question in the table of contents, in columns (see `excerpt`): two short lines of a narrow column. */
const QUESTION_COLUMNS = 56;

/**
 * The table of contents of an interview: its headed sections, or where it has none, its questions, so that a long
 * conversation without headings can be found one's way in all the same.
 */
export function tableOfContents(interview: Interview): Entry[] {
  const headed = interview.sections.flatMap(({ id, heading }) => (heading === null ? [] : [{ id, text: heading }]));
  return headed.length > 0 ? headed : interview.sections.flatMap((section) => section.turns.flatMap(questionEntry));
}

function questionEntry(turn: Turn): Entry[] {
  if (turn.kind !== "question") return [];
  const zh = excerpt(textOf(turn.rows, "zh"), QUESTION_COLUMNS);
  const en = excerpt(textOf(turn.rows, "en"), QUESTION_COLUMNS);
  if (zh === "" && en === "") return [];
  return [{ id: turn.id, text: { ...(zh === "" ? {} : { zh }), ...(en === "" ? {} : { en }) } }];
}
