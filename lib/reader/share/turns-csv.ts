import { LANGUAGES } from "../../schema/languages";
import type { Interview, Turn } from "../../schema/schema";
import { type SpeakerNames, speakerName } from "../words/names";
import { editionOf, paragraphsOf } from "../words/sides";

/** The columns of the table of turns; `data/README.md` of a site says what each holds. */
const COLUMNS = [
  ...["interview", "turn", "section", "kind", "speaker", "speaker_zh", "speaker_en", "date"],
  ...["zh", "zh_edition", "en", "en_edition"],
] as const;

/** The first line of the table. */
export const TURNS_HEAD = `${COLUMNS.join(",")}\r\n`;

/** The turns of an interview as lines of CSV (RFC 4180), in reading order. */
export function turnLines(interview: Interview, names: SpeakerNames): string {
  return interview.sections
    .flatMap((section) => section.turns.map((turn) => lineOf(interview, section.id, turn, names)))
    .join("");
}

function lineOf(interview: Interview, section: string, turn: Turn, names: SpeakerNames): string {
  const { zh, en } = turn.speaker === null ? {} : speakerName(names, turn.speaker);
  const sides = LANGUAGES.flatMap((lang) => [
    paragraphsOf(turn.rows, lang).join("\n\n"),
    editionOf(turn.rows, lang) ?? "",
  ]);
  const who = [turn.kind, turn.speaker ?? "", zh ?? "", en ?? "", interview.date ?? ""];
  return `${[interview.slug, turn.id, section, ...who, ...sides].map(cell).join(",")}\r\n`;
}

/**
 * A cell. Spreadsheets run what begins like a formula: such words get an apostrophe before them, which spreadsheets take for the
 * mark of a text.
 */
function cell(words: string): string {
  const text = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
