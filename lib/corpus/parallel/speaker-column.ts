import { endsInQuestion, endsSentence } from "../../text/sentence-end";
import { type Opening, UNLABELLED } from "../markdown/opening";
import type { LeftOut } from "../markdown/parse";
import { cutPassage, type Passage } from "../markdown/passages";
import { anyOf } from "../text/phrases";
import { SPEAKER_HEADERS } from "../vocabulary/voices";
import type { SourcePart } from "./folds";
import type { Cell, Grid } from "./grids";
import { bare, INDEX, isDirection, NAME, type Row, silentBehind, speechOfPart, TIME_ALONE, textOf } from "./tables";

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
  const all = parts.reduce((sum, part) => sum + speechOfPart(part), 0);
  const columnOf = (part: SourcePart): SpeakerColumn => {
    if (part.part !== "grid") return NONE;
    const isMain = speechOfPart(part) >= all * MAIN_SHARE;
    return columnWith(part, header) ?? (isMain ? columnOfNames(part) : null) ?? NONE;
  };
  const columns = new Map(parts.map((part) => [part, columnOf(part)] as const));
  const last = parts.findLastIndex((part) => (columns.get(part)?.column ?? -1) >= 0);
  const opened = silentBehind(parts, last).flatMap((part): SourcePart[] => {
    const { column, hasHead } = columns.get(part) ?? NONE;
    if (part.part !== "grid" || column < 0) return [part];
    found = true;
    const [head = [], ...body] = part.rows;
    const rows = hasHead ? body : part.rows;
    const silent = [...widestOf(rows).keys()].filter((i) => i !== column && isMetadata(rows, i));
    leftOut.push(...part.tags, ...part.notes, ...(hasHead ? head.map(rangeOf) : []));
    leftOut.push(...rows.flatMap((row) => silent.flatMap((i) => row[i] ?? []).map(rangeOf)));
    return rows.flatMap((row) => rowPassages(row, column, silent)).map((passage) => ({ part: "passage", passage }));
  });
  return { parts: opened, leftOut, found };
}

const SPEAKER_HEADER = new RegExp(`^${anyOf(SPEAKER_HEADERS)}$`, "iu");
/** A list of those who take part names each of them once. */
const FEWEST_ROWS = 4;

/** The column that names the speaker, and whether the first row names the columns. */
interface SpeakerColumn {
  readonly column: number;
  readonly hasHead: boolean;
}

const NONE: SpeakerColumn = { column: -1, hasHead: false };

function columnWith({ rows: [head = [], ...rows] }: Grid, header: string | undefined): SpeakerColumn | null {
  const column = head.findIndex((cell, i) =>
    header === undefined ? isOverNames(cell, rows, i) : textOf(cell) === header,
  );
  return column < 0 ? null : { column, hasHead: true };
}

function isOverNames(head: Cell, rows: readonly Row[], column: number): boolean {
  const names = rows.map((row) => textOf(row[column])).filter((name) => name !== "");
  const distinct = new Set(names).size;
  return SPEAKER_HEADER.test(textOf(head)) && names.length >= FEWEST_ROWS && distinct > 1 && distinct < names.length;
}

/** A table without such a word is a conversation only if it holds at least this share of the words of the text… */
const MAIN_SHARE = 0.5;
/** …at least this share of its rows have a name that recurs, change it from the row before, and end like sentences. */
const RECURRING_SHARE = 0.7;

/** A column that holds only names, of which at least two recur beside sentences, one of which asks. */
function columnOfNames({ rows }: Grid): SpeakerColumn | null {
  for (const column of widestOf(rows).keys()) {
    const said = rows.flatMap((row) => {
      const [name, words] = [
        textOf(row[column]),
        row.flatMap((cell, i) => (i === column ? [] : textOf(cell))).join(" "),
      ];
      return name === "" || isDirection(name) || words.trim() === "" ? [] : [{ row, name: bare(name), words }];
    });
    const counts = new Map<string, number>();
    for (const { name } of said) counts.set(name, (counts.get(name) ?? 0) + 1);
    const recurs = ({ name }: { readonly name: string }) => (counts.get(name) ?? 0) > 1;
    const recurring = said.filter(recurs);
    const isMost = (few: number) => few >= said.length * RECURRING_SHARE;
    const isConversation =
      recurring.length > FEWEST_ROWS &&
      said.every(({ name }) => NAME.test(name) && /\p{L}/u.test(name) && !TIME_ALONE.test(name)) &&
      new Set(recurring.map(({ name }) => name)).size > 1 &&
      isMost(recurring.length) &&
      isMost(said.filter(({ name }, i) => name !== said[i - 1]?.name).length) &&
      isMost(said.filter(({ words }) => endsSentence(words)).length) &&
      said.some(({ words }) => endsInQuestion(words));
    const [first] = said;
    if (isConversation && first !== undefined)
      return { column, hasHead: rows[0] === first.row && !recurs(first) && !endsSentence(first.words) };
  }
  return null;
}

/** The row with most cells. */
function widestOf(rows: readonly Row[]): Row {
  return rows.reduce((widest, row) => (row.length > widest.length ? row : widest), []);
}

/** Whether a column holds only times or only numbers of rows. */
function isMetadata(rows: readonly Row[], column: number): boolean {
  const texts = rows.map((row) => textOf(row[column])).filter((text) => text !== "");
  return texts.length > 0 && [TIME_ALONE, INDEX].some((form) => texts.every((text) => form.test(text)));
}

function rowPassages(row: readonly Cell[], column: number, silent: readonly number[]): Passage[] {
  const said = row.flatMap((cell, i) => (i === column || silent.includes(i) ? [] : cell.passages));
  const time = silent.map((i) => textOf(row[i])).find((text) => TIME_ALONE.test(text)) ?? null;
  const [name] = row[column]?.passages ?? [];
  const [first, ...rest] = said;
  // A cell over the whole width is the banner, an advertisement or the foot of the page.
  if (row.length === 1 && row[column] !== undefined)
    return row[column].passages.map((passage) => ({ ...passage, aside: true }));
  if (name !== undefined && isDirection(textOf(row[column]))) return row.flatMap(({ passages }) => passages);
  if (name === undefined) return first === undefined || time === null ? said : [{ ...first, time }, ...rest];
  const label = bare(textOf(row[column]));
  const opens: Opening = { ...UNLABELLED, label, printed: label, time, start: name.words.at[0] ?? name.start };
  if (first !== undefined) return [{ ...first, opens }, ...rest];
  return name.kind === "whole" ? [] : cutPassage(name, [{ nodes: [], opens }]);
}

function rangeOf({ start, end }: Cell): LeftOut {
  return [start, end];
}
