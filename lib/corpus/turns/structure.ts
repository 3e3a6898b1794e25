import type { Form, Lang } from "../../schema/schema";
import { backStart } from "../asides/apparatus";
import type { Judged } from "../labels/model";
import type { Opening } from "../markdown/opening";
import { hasText, type Passage } from "../markdown/passages";
import type { Corrected } from "../sidecar/corrections";
import type { Settled } from "../sidecar/settled";
import type { Source } from "../text/source";
import { findTurns } from "./find-turns";
import { finishLines } from "./finish-lines";
import { type PrintedSection, readParagraphs, readTurns, standsInPrintedRow } from "./read-turns";
import { readTurnsInRows } from "./read-turns-in-rows";
import type { Told } from "./told";

/** A source divided into front matter, the interview and back matter. */
export interface Structure {
  readonly form: Form;
  readonly front: readonly Passage[];
  readonly sections: readonly PrintedSection[];
  readonly back: readonly Passage[];
  /** Labels without words, with the times next to them: they are in none of the above. */
  readonly silent: readonly Opening[];
  /** The settings of the sidecar's `printed` of which the text has an example. */
  readonly found: ReadonlySet<string>;
  /** How its turns were told; null if it has none. */
  readonly told: Told | null;
  /** The names that stand like labels, accepted or not. */
  readonly judged: readonly Judged[];
}

/**
 * Finds the interview in a text. A conversation begins with the first label, or with the heading right before it; a
 * retelling or a letter begins with the first heading. The sidecar's corrections override where it begins or ends.
 *
 * @param settled what the sidecar says of its turns
 * @param form the form in the sidecar; without it, a text with labels is a conversation and any other a retelling
 * @param bilingual whether the text has an edition in each language
 * @param isKnown whether a label's name is that of a person of the corpus
 */
export function readStructure(
  corrected: Corrected,
  settled: Settled,
  form: Form | undefined,
  source: Source,
  mainLang: Lang,
  bilingual: boolean,
  isKnown: (name: string) => boolean,
): Structure {
  const { begins, ends } = corrected;
  // Footnotes are comments on the words: they go after the interview, wherever they were written.
  const notes = corrected.passages.filter(isNote);
  const passages = corrected.passages.filter((passage) => !isNote(passage));
  const end = ends === null ? passages.length : passages.findIndex((passage) => passage.start >= ends);
  const beyond = finishLines(passages.slice(end), bilingual);
  const speaks = form === undefined || form === "dialogue" || settled.printed !== null || settled.turns.length > 0;
  const text = passages.slice(0, end);
  const { passages: marked, ...known } = speaks
    ? findTurns(text, settled, begins, isKnown, form === "dialogue")
    : { passages: text, found: new Set<string>(), told: null, judged: [] };
  const before = finishLines(marked, bilingual);
  const hasTurns = before.some(opensTurn);
  const start = begins === null ? findStart(before, hasTurns) : indexFrom(before, begins);
  const rest = before.slice(start);
  const back = backStart(rest, rest.findLastIndex(opensTurn));
  const body = rest.slice(0, back);
  const around = {
    front: before.slice(0, start),
    back: [...rest.slice(back), ...beyond, ...finishLines(notes, bilingual)],
  };
  if (!hasTurns) {
    return {
      form: form ?? "narrative",
      ...around,
      sections: readParagraphs(body, source, mainLang),
      silent: [],
      ...known,
    };
  }
  const inRows = body.some(({ printedRow }) => printedRow !== undefined);
  const { sections, loose, silent } = (inRows ? readTurnsInRows : readTurns)(body, source, mainLang);
  return { form: "dialogue", front: [...around.front, ...loose], sections, back: around.back, silent, ...known };
}

function isNote(passage: Passage): boolean {
  return passage.kind === "whole" && passage.node.type === "footnoteDefinition";
}

function opensTurn(passage: Passage): boolean {
  return passage.opens !== undefined;
}

function findStart(passages: readonly Passage[], hasTurns: boolean): number {
  const first = passages.findIndex(hasTurns ? opensTurn : ({ kind }) => kind === "heading");
  // A heading with nothing below it is no title of a text.
  if (!hasTurns) return passages.slice(first + 1).some(hasText) ? Math.max(0, first) : 0;
  const [before, heading] = [passages[first - 2], passages[first - 1]];
  if (heading?.kind !== "heading") return first;
  return before?.kind === "heading" && standsInPrintedRow(before, heading) ? first - 2 : first - 1;
}

function indexFrom(passages: readonly Passage[], offset: number): number {
  const index = passages.findIndex((passage) => passage.start >= offset);
  return index < 0 ? passages.length : index;
}
