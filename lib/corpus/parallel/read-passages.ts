import { type LeftOut, parseMarkdown } from "../markdown/parse";
import type { Passage } from "../markdown/passages";
import { groupBy } from "../text/group";
import type { Source } from "../text/source";
import { alternatingRows, isThird } from "./alternating";
import { cutAtTimes } from "./cues";
import { cutEvents } from "./dialogue-events";
import { foldedEdition } from "./folded-edition";
import { sourcePartsOf } from "./folds";
import { cutJoinedHeadings } from "./joined-headings";
import { openSpeakerColumn } from "./speaker-column";
import { columnsOf } from "./tables";
import { cutVoices } from "./voices";

/** The passages of a file, including those of an edition hidden in folds or columns, and what is never shown. */
export interface PassagesRead {
  readonly passages: readonly Passage[];
  readonly leftOut: readonly LeftOut[];
  /** Whether a table has the column that names the speaker. */
  readonly hasColumn: boolean;
}

/**
 * Reads the blocks of a source. An edition in the other language in comments, in `<details>` or in a table column
 * becomes passages next to their counterparts.
 *
 * @param from UTF-16 offset of the beginning of the text
 * @param speakerColumn the header of the table column that names the speaker, if the editor says so
 */
export function readPassages(source: Source, from: number, speakerColumn?: string): PassagesRead {
  const root = parseMarkdown(source, from);
  const columns = columnsOf(sourcePartsOf(root.children, source));
  const byRow = openSpeakerColumn(columns.parts, speakerColumn);
  const read = byRow.parts;
  const folded = foldedEdition(read);
  const left: LeftOut[] = [...(root.data?.leftOut ?? []), ...columns.leftOut, ...byRow.leftOut];
  const passages = read.flatMap((part): Passage[] => {
    if (part.part === "passage") return [part.passage];
    if (part.part === "fold" && folded.opened.has(part)) {
      left.push(...part.marks);
      return [...part.content];
    }
    left.push(...(part.part === "grid" ? part.notes : part.tags));
    const isThirdEdition = part.part === "fold" && folded.opened.size > 0 && part.content.some(isThird);
    return isThirdEdition ? part.shut.map((passage) => ({ ...passage, aside: true })) : [...part.shut];
  });
  const inRows = passages.map((passage): Passage => {
    const printedRow = folded.rowOf.get(passage);
    return printedRow === undefined ? passage : { ...passage, printedRow };
  });
  const events = cutEvents(inRowOrder(inRows));
  const timed = cutAtTimes(events.passages);
  const voiced = cutVoices(timed.passages);
  const alternating = alternatingRows(voiced.passages);
  left.push(...events.leftOut, ...timed.leftOut, ...voiced.leftOut, ...alternating.leftOut);
  const hasColumn = byRow.found;
  if (!alternating.passages.some(({ printedRow }) => printedRow !== undefined))
    return { passages: alternating.passages, leftOut: left, hasColumn };
  const headings = cutJoinedHeadings(alternating.passages);
  return { passages: headings.passages, leftOut: [...left, ...headings.leftOut], hasColumn };
}

/** Brings the passages of each printed row together, where its first one is. */
function inRowOrder(passages: readonly Passage[]): Passage[] {
  const rows = groupBy(passages, (passage) => passage.printedRow?.unit ?? passage);
  return [...rows.values()].flat();
}
