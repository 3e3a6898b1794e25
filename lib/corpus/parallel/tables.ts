import type { Lang } from "../../schema/schema";
import { endsSentence } from "../../text/sentence-end";
import { TIME } from "../labels/times";
import { type Opening, UNLABELLED } from "../markdown/opening";
import type { LeftOut } from "../markdown/parse";
import type { Passage } from "../markdown/passages";
import { languageOf, speechIn } from "../text/language";
import type { SourcePart } from "./folds";
import type { Cell, Grid } from "./grids";
import { lengthMismatch } from "./translation-length";

/** The meaning of the columns of a table. */
interface Columns {
  readonly zh: number;
  readonly en: number;
  readonly speaker: number | null;
  readonly time: number | null;
  readonly index: number | null;
  /** Whether the first row is a header row. */
  readonly hasHead: boolean;
}

/** The cells of a row. */
export type Row = readonly Cell[];

/** At least this share of the rows of a bilingual table have each language in its column. */
const REGULAR = 0.75;
/** At least this share of the rows are whole sentences on both sides; a list of terms has none. */
const SENTENCES = 0.5;
/** A table that is an edition of the text holds most of it; a table in an answer holds data. */
const SHARE = 0.4;

/**
 * Opens the tables whose columns are the two editions: each row becomes two passages in a printed row. Other tables
 * stay unchanged.
 */
export function columnsOf(parts: readonly SourcePart[]): { parts: readonly SourcePart[]; leftOut: LeftOut[] } {
  const tables = new Map(
    parts.flatMap((part) => {
      const columns = part.part === "grid" ? bilingualColumns(part) : null;
      return part.part === "grid" && columns !== null ? [[part, columns] as const] : [];
    }),
  );
  if (tables.size === 0) return { parts, leftOut: [] };
  const all = parts.reduce((sum, part) => sum + speechOfPart(part), 0);
  const inTables = [...tables.keys()].reduce((sum, grid) => sum + speechOfPart(grid), 0);
  if (inTables === 0 || inTables < all * SHARE) return { parts, leftOut: [] };
  const leftOut: LeftOut[] = [];
  const named = parts.findLastIndex((part) => part.part === "grid" && tables.get(part)?.speaker != null);
  const opened = silentBehind(parts, named).flatMap((part): SourcePart[] => {
    const columns = part.part === "grid" ? tables.get(part) : undefined;
    if (part.part !== "grid" || columns === undefined) return [part];
    const [head, ...rest] = part.rows;
    leftOut.push(...part.tags);
    const rows = columns.hasHead ? rest : part.rows;
    if (columns.hasHead) for (const { start, end } of head ?? []) leftOut.push([start, end]);
    return rows.flatMap((row) => {
      const silent = [columns.time, columns.index].flatMap((column) => (column === null ? [] : (row[column] ?? [])));
      leftOut.push(...silent.map(({ start, end }): LeftOut => [start, end]));
      return passagesOfRow(row, columns).map((passage): SourcePart => ({ part: "passage", passage }));
    });
  });
  return { parts: opened, leftOut };
}

/** What stands behind a table of turns is the foot of the page if it is no more than this share of all words. */
const FOOT_SHARE = 0.2;

/**
 * Makes what stands behind a table of turns nobody's words: whoever speaks in the last row does not go on below the table.
 *
 * @param table the index of the table, -1 if there is none
 */
export function silentBehind(parts: readonly SourcePart[], table: number): readonly SourcePart[] {
  const speech = (some: readonly SourcePart[]) => some.reduce((sum, part) => sum + speechOfPart(part), 0);
  if (table < 0 || speech(parts.slice(table + 1)) > speech(parts) * FOOT_SHARE) return parts;
  return parts.map((part, i) =>
    i > table && part.part === "passage" ? { ...part, passage: { ...part.passage, aside: true } } : part,
  );
}

function passagesOfRow(row: Row, columns: Columns): Passage[] {
  const unit = row[0]?.start ?? 0;
  const name = textOf(columns.speaker === null ? undefined : row[columns.speaker]);
  const speaker = columns.speaker === null ? undefined : row[columns.speaker]?.passages[0];
  const time = textOf(columns.time === null ? undefined : row[columns.time]);
  const opens: Opening | null =
    speaker === undefined || name === "" || isDirection(name)
      ? null
      : { ...UNLABELLED, label: bare(name), printed: bare(name), start: speaker.words.at[0] ?? speaker.start };
  const used = [columns.speaker, columns.time, columns.index];
  const first = Math.min(columns.zh, columns.en);
  const kept = row.flatMap((cell, column) => {
    const isBeside = column === columns.speaker && isDirection(name);
    const own = isBeside ? languageOf(name) : null;
    const lang: Lang | null = column === columns.zh ? "zh" : column === columns.en ? "en" : own;
    if (lang === null) return used.includes(column) ? [] : cell.passages.map(asNote);
    return cell.passages.map(
      (passage, i): Passage => ({
        ...passage,
        printedRow: { unit, lang },
        ...(i === 0 && opens !== null ? { opens } : {}),
        ...(i === 0 && column === first && time !== "" ? { time } : {}),
      }),
    );
  });
  // A column of remarks is an aside, and comes after the cells that it remarks on.
  return [
    ...kept.filter(({ printedRow }) => printedRow !== undefined),
    ...kept.filter(({ printedRow }) => printedRow === undefined),
  ];
}

function asNote(passage: Passage): Passage {
  return { ...passage, opens: { ...UNLABELLED, start: passage.start } };
}

/** Whether the cell where a name might be has a stage direction: `（她起身。）`. In other brackets stands a name or a time. */
export function isDirection(text: string): boolean {
  return /^[（(].*\p{L}.*[)）]$/su.test(text);
}

/** A name without the colon behind it. */
export function bare(name: string): string {
  return name.replace(/\s*[：:]\s*$/u, "");
}

/** The columns of a table that holds both editions; null for any other. */
function bilingualColumns({ rows }: Grid): Columns | null {
  const width = Math.max(...rows.map((row) => row.length), 0);
  const body = rows.slice(1);
  const langs = Array.from({ length: width }, (_, column) => columnLanguage(rows.length > 1 ? body : rows, column));
  const [zh, en] = [longest(rows, langs, "zh"), longest(rows, langs, "en")];
  if (zh === null || en === null) return null;
  const hasHead = rows.length > 1 && isHead(rows[0] ?? [], zh, en);
  const said = (hasHead ? body : rows).filter((row) => speechOf(row[zh]) + speechOf(row[en]) > 0);
  const regular = said.filter((row) => isIn(row[zh], "zh") && isIn(row[en], "en") && fits(row[zh], row[en]));
  const sentences = said.filter((row) => endsSentence(textOf(row[zh])) && endsSentence(textOf(row[en])));
  if (said.length === 0 || regular.length < said.length * REGULAR || sentences.length < said.length * SENTENCES)
    return null;
  const others = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column !== zh && column !== en,
  );
  const find = (is: (text: string) => boolean, isSparse: boolean) =>
    others.find((column) => {
      const texts = said.map((row) => textOf(row[column])).filter((text) => text !== "" && !isDirection(text));
      return texts.length > 0 && texts.every(is) && (isSparse || texts.length * 2 >= said.length);
    }) ?? null;
  const time = find((text) => TIME_ALONE.test(text), true);
  const index = find((text) => INDEX.test(text), false);
  const speaker = find((text) => NAME.test(text) && !TIME_ALONE.test(text) && !INDEX.test(text), false);
  return { zh, en, hasHead, time, index, speaker: speaker === index || speaker === time ? null : speaker };
}

/** A time, and nothing else. */
export const TIME_ALONE = new RegExp(`^${TIME}$`, "u");
/** The number of a row. */
export const INDEX = /^#?\d{1,4}[.、)]?$/u;
/** A name of at most a few words, without sentence punctuation. */
export const NAME = /^[^，。！？；,;!?\n]{1,30}$/u;

function columnLanguage(rows: readonly Row[], column: number): Lang | null {
  return languageOf(rows.map((row) => textOf(row[column])).join("\n"));
}

/** The column with most words in a language: names and remarks have fewer. */
function longest(rows: readonly Row[], langs: readonly (Lang | null)[], lang: Lang): number | null {
  const speech = (column: number) => rows.reduce((sum, row) => sum + speechOf(row[column]), 0);
  const columns = [...langs.keys()].filter((column) => langs[column] === lang);
  return columns.toSorted((a, b) => speech(b) - speech(a))[0] ?? null;
}

/** Whether the first row only names the columns: short, and not a sentence. */
function isHead(row: Row, zh: number, en: number): boolean {
  return [row[zh], row[en]].every((cell) => speechOf(cell) <= 8 && !/[。！？.!?：:]/u.test(textOf(cell)));
}

function isIn(cell: Cell | undefined, lang: Lang): boolean {
  const found = languageOf(textOf(cell));
  return found === null || found === lang || speechOf(cell) <= 3;
}

/**
 * Whether two cells may be translations of each other by length, up to a factor of three; a cell without the other
 * always may.
 */
function fits(zh: Cell | undefined, en: Cell | undefined): boolean {
  const [left, right] = [speechOf(zh), speechOf(en)];
  return left === 0 || right === 0 || lengthMismatch(left, right) <= Math.log(3);
}

/** The words of a cell. */
export function textOf(cell: Cell | undefined): string {
  return (cell?.passages ?? [])
    .map(({ words }) => words.text)
    .join("\n")
    .trim();
}

function speechOf(cell: Cell | undefined): number {
  return speechIn(textOf(cell));
}

/** The amount of speech in a part of a text. */
export function speechOfPart(part: SourcePart): number {
  if (part.part === "passage") return speechIn(part.passage.words.text);
  if (part.part === "grid") return part.rows.flat().reduce((sum, cell) => sum + speechOf(cell), 0);
  return part.shut.reduce((sum, { words }) => sum + speechIn(words.text), 0);
}
