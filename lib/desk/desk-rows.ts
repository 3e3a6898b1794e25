import { lineAt, type Source } from "../corpus/text/source";
import type { Block, Interview, Localized, Row, Turn } from "../schema/schema";

/** Lines of a file, 1-based, the last one included. */
export interface Lines {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** What was read of some lines: a row of a turn, or of what stands around the text; a heading; or nothing. */
export type ReadPart =
  | { readonly kind: "turn"; readonly turn: Turn; readonly row: Row; readonly isFirst: boolean }
  | { readonly kind: "front" | "back"; readonly row: Row }
  | { readonly kind: "heading"; readonly heading: Localized }
  | { readonly kind: "unread" };

/** What was written beside what was read. */
export interface DeskRow {
  readonly lines: readonly Lines[];
  readonly read: ReadPart;
}

/**
 * Puts every line of the files beside what was read of it, in reading order. Lines of which nothing is shown (headers, labels,
 * markup) stand, as unread, before what follows them in their file; empty ones belong to what they follow.
 */
export function deskRows(files: readonly Source[], interview: Interview): DeskRow[] {
  const parts = partsOf(interview);
  const owners = new Map(files.map((source) => [source.file, ownersIn(source, parts)]));
  const lines = parts.map((): Lines[] => []);
  const unread = Array.from({ length: parts.length + 1 }, (): Lines[] => []);
  for (const [file, owned] of owners) {
    for (const { owner, next, from, to } of stretchesOf(owned)) {
      const own = owner === null ? unread[next ?? parts.length] : lines[owner];
      own?.push({ file, from, to });
    }
  }
  const rowsBefore = (i: number): DeskRow[] =>
    (unread[i] ?? []).map((one) => ({ lines: [one], read: { kind: "unread" } }));
  return [
    ...parts.flatMap((read, i) => [...rowsBefore(i), { lines: lines[i] ?? [], read }]),
    ...rowsBefore(parts.length),
  ];
}

function partsOf({ title, front, sections, back }: Interview): ReadPart[] {
  return [
    { kind: "heading", heading: title },
    ...front.map((row) => ({ kind: "front", row }) as const),
    ...sections.flatMap(({ heading, turns }) => [
      ...(heading === null ? [] : [{ kind: "heading", heading } as const]),
      ...turns.flatMap((turn) => turn.rows.map((row, i) => ({ kind: "turn", turn, row, isFirst: i === 0 }) as const)),
    ]),
    ...back.map((row) => ({ kind: "back", row }) as const),
  ];
}

/** The part that each line belongs to, by its index; null for one of which nothing is shown, undefined for an empty one. */
type Owners = (number | null | undefined)[];

function ownersIn(source: Source, parts: readonly ReadPart[]): Owners {
  const texts = source.text.split(/\r\n|\n|\r/);
  const owners: Owners = texts.map((text) => (text.trim() === "" ? undefined : null));
  const own = (from: number, to: number, part: number) => {
    for (let line = from; line <= to; line += 1) if (owners[line - 1] === null) owners[line - 1] = part;
  };
  for (const [i, part] of parts.entries()) {
    for (const block of blocksOf(part)) {
      if (block.file === source.file) own(block.line, lineAt(source, Math.max(block.span[0], block.span[1] - 1)), i);
    }
    const label = part.kind === "turn" && part.isFirst ? labelLines(part.turn, source) : null;
    if (label !== null) own(label.from, label.to, i);
  }
  for (const [i, part] of parts.entries()) {
    if (part.kind !== "heading") continue;
    const line = texts.findIndex((text, at) => owners[at] === null && isHeading(text, part.heading));
    if (line >= 0) owners[line] = i;
  }
  return owners;
}

function blocksOf(part: ReadPart): readonly Block[] {
  return "row" in part ? [...part.row.zh, ...part.row.en] : [];
}

/** A label on lines of its own stands so many lines above its words, at most. */
const ABOVE = 4;

/** From the label of a turn to its words, where they are in this file. */
function labelLines({ line, rows }: Turn, source: Source): { from: number; to: number } | null {
  const below = rows
    .flatMap(({ zh, en }) => [...zh, ...en])
    .filter((block) => block.file === source.file && block.line >= line)
    .map((block) => block.line);
  const first = Math.min(...below);
  return first - line > ABOVE || below.length === 0 ? null : { from: line, to: first };
}

/** Whether a line is a heading with these words, whatever marks it. */
function isHeading(line: string, { zh, en }: Localized): boolean {
  const words = line.replace(/^[\s#>*_-]+|[\s#*_-]+$/gu, "");
  return words !== "" && (words === zh || words === en);
}

interface Stretch {
  readonly owner: number | null;
  /** Whose lines come next in the file, if anybody's. */
  readonly next: number | undefined;
  readonly from: number;
  readonly to: number;
}

/** Consecutive lines of one owner, with the empty ones that follow them. */
function stretchesOf(owners: Owners): Stretch[] {
  const found: { owner: number | null; from: number; to: number }[] = [];
  for (const [i, owner] of owners.entries()) {
    const last = found.at(-1);
    if (last !== undefined && (owner === undefined || owner === last.owner)) last.to = i + 1;
    else found.push({ owner: owner ?? null, from: i + 1, to: i + 1 });
  }
  return found.map((stretch, i) => ({
    ...stretch,
    next: found.slice(i + 1).find(({ owner }) => owner !== null)?.owner ?? undefined,
  }));
}
