import { type Opening, UNLABELLED } from "../markdown/opening";
import type { LeftOut } from "../markdown/parse";
import { cutPassage, type Passage } from "../markdown/passages";
import { anyOf } from "../text/phrases";
import { SPEAKER_HEADERS } from "../vocabulary/voices";
import type { SourcePart } from "./folds";
import type { Cell, Grid } from "./grids";
import { bare, INDEX, TIME_ALONE, textOf } from "./tables";

/** The parts of a text after its tables with a column of speakers are opened. */
interface Opened {
  readonly parts: readonly SourcePart[];
  readonly leftOut: readonly LeftOut[];
  /** Whether there was such a table. */
  readonly found: boolean;
}

/**
 * Opens the tables with a column of speakers: each row with a name begins a turn, of the other cells in order.
 *
 * @param header what stands over the column, if the editor says so; otherwise a word for speakers, over names that recur
 */
export function openSpeakerColumn(parts: readonly SourcePart[], header: string | undefined): Opened {
  const leftOut: LeftOut[] = [];
  let found = false;
  const opened = parts.flatMap((part): SourcePart[] => {
    const column = part.part === "grid" ? columnWith(part, header) : -1;
    if (part.part !== "grid" || column < 0) return [part];
    found = true;
    const [head = [], ...rows] = part.rows;
    const silent = head.flatMap((_, i) => (i !== column && isMetadata(rows, i) ? [i] : []));
    leftOut.push(...part.tags, ...part.notes, ...head.map(rangeOf));
    leftOut.push(...rows.flatMap((row) => silent.flatMap((i) => row[i] ?? []).map(rangeOf)));
    return rows.flatMap((row) => rowPassages(row, column, silent)).map((passage) => ({ part: "passage", passage }));
  });
  return { parts: opened, leftOut, found };
}

const SPEAKER_HEADER = new RegExp(`^${anyOf(SPEAKER_HEADERS)}$`, "iu");
/** A list of those who take part names each of them once. */
const FEWEST_ROWS = 4;

function columnWith({ rows: [head = [], ...rows] }: Grid, header: string | undefined): number {
  if (header !== undefined) return head.findIndex((cell) => textOf(cell) === header);
  return head.findIndex((cell, column) => {
    const names = rows.map((row) => textOf(row[column])).filter((name) => name !== "");
    const distinct = new Set(names).size;
    return SPEAKER_HEADER.test(textOf(cell)) && names.length >= FEWEST_ROWS && distinct > 1 && distinct < names.length;
  });
}

/** Whether a column holds only times or only numbers of rows. */
function isMetadata(rows: readonly (readonly Cell[])[], column: number): boolean {
  const texts = rows.map((row) => textOf(row[column])).filter((text) => text !== "");
  return texts.length > 0 && [TIME_ALONE, INDEX].some((form) => texts.every((text) => form.test(text)));
}

function rowPassages(row: readonly Cell[], column: number, silent: readonly number[]): Passage[] {
  const said = row.flatMap((cell, i) => (i === column || silent.includes(i) ? [] : cell.passages));
  const time = silent.map((i) => textOf(row[i])).find((text) => TIME_ALONE.test(text)) ?? null;
  const [name] = row[column]?.passages ?? [];
  const [first, ...rest] = said;
  if (name === undefined) return first === undefined || time === null ? said : [{ ...first, time }, ...rest];
  const label = bare(textOf(row[column]));
  const opens: Opening = { ...UNLABELLED, label, printed: label, time, start: name.words.at[0] ?? name.start };
  if (first !== undefined) return [{ ...first, opens }, ...rest];
  return name.kind === "whole" ? [] : cutPassage(name, [{ nodes: [], opens }]);
}

function rangeOf({ start, end }: Cell): LeftOut {
  return [start, end];
}
