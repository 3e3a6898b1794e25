import type { Interview, Localized, Turn } from "../../schema/schema";
import { excerpt } from "../words/excerpt";
import { textOf } from "../words/sides";

/** An entry of the table of contents: the id of the element it links to, and its text. */
export interface TocEntry {
  readonly id: string;
  readonly text: Localized;
}

/** The width of a question in columns (see `excerpt`): two short lines of a narrow column. */
const QUESTION_COLUMNS = 56;

/**
 * The table of contents of an interview: its sections with headings, or if there are none, its questions, so that a
 * long conversation without headings can still be navigated.
 */
export function tableOfContents(interview: Interview): TocEntry[] {
  const headed = interview.sections.flatMap(({ id, heading }) => (heading === null ? [] : [{ id, text: heading }]));
  return headed.length > 0 ? headed : interview.sections.flatMap((section) => section.turns.flatMap(questionEntry));
}

function questionEntry(turn: Turn): TocEntry[] {
  if (turn.kind !== "question") return [];
  const zh = excerpt(textOf(turn.rows, "zh"), QUESTION_COLUMNS);
  const en = excerpt(textOf(turn.rows, "en"), QUESTION_COLUMNS);
  if (zh === "" && en === "") return [];
  return [{ id: turn.id, text: { ...(zh === "" ? {} : { zh }), ...(en === "" ? {} : { en }) } }];
}
