import { parseMarkdown } from "../markdown/parse";
import type { Passage } from "../markdown/passages";
import { groupBy } from "../text/group";
import type { Source } from "../text/source";
import { alternatingRows, isThird } from "./alternating";
import { cutAtTimes } from "./cues";
import { foldedEdition } from "./folded-edition";
import { sourcePartsOf } from "./folds";
import type { LeftOut } from "./html";
import { cutJoinedHeadings } from "./joined-headings";
import { columnsOf } from "./tables";

/** The passages of a file, including those of an edition hidden in folds or columns, and what is never shown. */
export interface PassagesRead {
  readonly passages: readonly Passage[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads the blocks of a source. An edition in the other language in comments, in `<details>` or in a table column
 * becomes passages next to their counterparts.
 *
 * @param from UTF-16 offset of the beginning of the text
 */
export function readPassages(source: Source, from: number): PassagesRead {
  const parts = sourcePartsOf(parseMarkdown(source, from).children, source);
  const { parts: read, leftOut } = columnsOf(parts);
  const folded = foldedEdition(read);
  const left: LeftOut[] = [...leftOut];
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
  const timed = cutAtTimes(inRowOrder(inRows));
  const alternating = alternatingRows(timed.passages);
  left.push(...timed.leftOut, ...alternating.leftOut);
  if (!alternating.passages.some(({ printedRow }) => printedRow !== undefined))
    return { passages: alternating.passages, leftOut: left };
  const headings = cutJoinedHeadings(alternating.passages);
  return { passages: headings.passages, leftOut: [...left, ...headings.leftOut] };
}

/** Brings the passages of each printed row together, where its first one is. */
function inRowOrder(passages: readonly Passage[]): Passage[] {
  const rows = groupBy(passages, (passage) => passage.printedRow?.unit ?? passage);
  return [...rows.values()].flat();
}
