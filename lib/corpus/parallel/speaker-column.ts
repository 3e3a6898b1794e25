import { type Opening, UNLABELLED } from "../markdown/opening";
import type { LeftOut } from "../markdown/parse";
import { cutPassage, type Passage } from "../markdown/passages";
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

/** Opens the tables with a column of speakers: each row with a name begins a turn, of the other cells in order. */
export function openSpeakerColumn(parts: readonly SourcePart[], header: string): Opened {
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

function columnWith({ rows: [head = []] }: Grid, header: string): number {
  return head.findIndex((cell) => textOf(cell) === header);
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
