import type { Html, Nodes, RootContent, Table as TableNode } from "mdast";
import { endsSentence } from "../../text/sentence-end";
import { parsePiece } from "../markdown/parse";
import { COMMENT, cutPassage, type Passage, paragraphOf, passagesOf } from "../markdown/passages";
import { cutAt, plainTextOf, trim } from "../markdown/words";
import { anyOf } from "../text/phrases";
import type { Source } from "../text/source";
import { VERSION_KINDS, VERSION_NAMES } from "../vocabulary/around";

/** A part of the source that is not shown, for a known reason: UTF-16 offsets, end exclusive. */
export type LeftOut = readonly [start: number, end: number];

/** A comment or `<details>`, which may hold the other edition. */
export interface Fold {
  readonly part: "fold";
  readonly form: "comment" | "details";
  readonly content: readonly Passage[];
  /** What is not words when its content is shown: its summary, the mark `译文：`. */
  readonly marks: readonly LeftOut[];
  /**
   * What it contributes if it is not an edition: nothing for a comment; the summary and content without tags for
   * details.
   */
  readonly shut: readonly Passage[];
  /** What is then left out of it. */
  readonly tags: readonly LeftOut[];
  readonly start: number;
  readonly end: number;
}

/** The cells of a table, each with its passages. */
export interface Grid {
  readonly part: "grid";
  readonly rows: readonly (readonly Cell[])[];
  /** Its tags, if it is HTML. */
  readonly tags: readonly LeftOut[];
  /** The table as a block of the text, if its columns are not editions. */
  readonly shut: readonly Passage[];
  /** Comments between the cells, which that block does not show. */
  readonly notes: readonly LeftOut[];
}

export interface Cell {
  readonly passages: readonly Passage[];
  readonly start: number;
  readonly end: number;
}

/** A passage of the text, or something that contains passages. */
export type SourcePart = { readonly part: "passage"; readonly passage: Passage } | Fold | Grid;

/** Separates the passages of a text from folds and tables, which may hold the other edition. */
export function sourcePartsOf(nodes: readonly RootContent[], source: Source): SourcePart[] {
  const parts: SourcePart[] = [];
  let beyond = 0;
  nodes.forEach((node, i) => {
    const [start] = rangeOf(node);
    if (start < beyond) return;
    const element = node.type === "html" ? elementAt(source.text, start) : null;
    if (element !== null) {
      beyond = element.end;
      const inside = nodes.slice(i).filter((other) => rangeOf(other)[0] < beyond);
      // Text after the closing tag on the same lines belongs to the same node.
      const last = Math.max(beyond, ...inside.map((other) => rangeOf(other)[1]));
      const opened =
        element.name === "table" ? gridOf(source, element, start, inside) : detailsOf(source, element, start);
      if (last > beyond && source.text.slice(beyond, last).trim() !== "") {
        beyond = start;
        parts.push(...partsOfBlock(node, source));
      } else parts.push(opened);
    } else parts.push(...partsOfBlock(node, source));
  });
  return parts;
}

function partsOfBlock(node: RootContent, source: Source): SourcePart[] {
  if (isComment(node)) return commentsIn(source, ...rangeOf(node));
  const shownAs = node.type === "table" ? [tableOf(node)] : passagesOf([node]).map(shown);
  return [...shownAs, ...commentsAmong(node).flatMap((html) => commentsIn(source, ...rangeOf(html)))];
}

function isComment(node: RootContent): boolean {
  return node.type === "html" && COMMENT.test(node.value);
}

function shown(passage: Passage): SourcePart {
  return { part: "passage", passage };
}

/**
 * The comments among the words of a block; a comment that is a block in a block quote or list counts among its words.
 */
function commentsAmong(node: Nodes, inWords = false): Html[] {
  if (node.type === "html") return inWords && COMMENT.test(node.value) ? [node] : [];
  const isOfWords = node.type === "paragraph" || node.type === "heading" || node.type === "tableCell";
  return "children" in node ? node.children.flatMap((child) => commentsAmong(child, inWords || isOfWords)) : [];
}

function rangeOf(node: { position?: RootContent["position"] }): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

interface Element {
  readonly name: "details" | "table";
  /** Offsets of its content. */
  readonly from: number;
  readonly to: number;
  /** Offset past its closing tag. */
  readonly end: number;
}

/** The `<details>` or `<table>` at an offset; null if there is none, or it is not closed. */
function elementAt(text: string, start: number): Element | null {
  const opening = /\s*<(details|table)\b[^>]*>/iy;
  opening.lastIndex = start;
  const match = opening.exec(text);
  if (match === null) return null;
  const name = match[1]?.toLowerCase() === "table" ? "table" : "details";
  const tag = new RegExp(`<(/?)${name}\\b[^>]*>`, "gi");
  tag.lastIndex = opening.lastIndex;
  let depth = 1;
  for (let found = tag.exec(text); found !== null; found = tag.exec(text)) {
    depth += found[1] === "/" ? -1 : 1;
    if (depth === 0) return { name, from: opening.lastIndex, to: found.index, end: tag.lastIndex };
  }
  return null;
}

/** The name of an edition at its beginning: `译文：`, `[EN]`, `English version:`. */
const EDITION_MARK = new RegExp(
  [
    String.raw`^\s*[*_]{0,2}[[【（(]?(?:`,
    String.raw`${anyOf(VERSION_NAMES.zh)}${anyOf(VERSION_KINDS.zh)}?(?:[\]】）)]|\s*[：:]|\s)|`,
    String.raw`${anyOf(VERSION_NAMES.en)}(?:[ -]${anyOf(VERSION_KINDS.en)})?\s*(?:[\]】）)]|[：:]|\r?\n)`,
    String.raw`)[*_]{0,2}\s*[：:]?`,
  ].join(""),
  "iu",
);

function commentsIn(source: Source, start: number, stop: number): Fold[] {
  return [...source.text.slice(start, stop).matchAll(/<!--([\s\S]*?)-->/g)].map((match): Fold => {
    const from = start + match.index;
    const inner = match[1] ?? "";
    const end = from + match[0].length;
    const mark = EDITION_MARK.exec(inner)?.[0].length ?? 0;
    const content = readInside(source, from + 4 + mark, from + 4 + inner.length);
    const marks: LeftOut[] = [
      [from, from + 4 + mark],
      [end - 3, end],
    ];
    return { part: "fold", form: "comment", content, marks, shut: [], tags: [[from, end]], start: from, end };
  });
}

const SUMMARY = /^\s*<summary\b[^>]*>([\s\S]*?)<\/summary\s*>/i;
/** A summary that summarises the interview is a whole sentence. Anything shorter names the content. */
const LONG_SUMMARY = 24;

function detailsOf(source: Source, { from, to, end }: Element, start: number): Fold {
  const summary = SUMMARY.exec(source.text.slice(from, to));
  const words = summary?.[1] ?? "";
  const speaks = words.length > LONG_SUMMARY && endsSentence(words.replace(/<[^>]*>/g, ""));
  const inside = speaks ? from : from + (summary?.[0].length ?? 0);
  const mark = EDITION_MARK.exec(source.text.slice(inside, to))?.[0].length ?? 0;
  const content = readInside(source, inside + mark, to);
  const tags = tagsIn(source, start, end);
  const marks: LeftOut[] = [...tags, [from, inside + mark]];
  const shut = readInside(source, from, to);
  return { part: "fold", form: "details", content, marks, shut, tags, start, end };
}

/** HTML tags, and comments between them. */
function tagsIn({ text }: Source, start: number, end: number): LeftOut[] {
  return [...text.slice(start, end).matchAll(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>/gi)].map(({ index, 0: tag }) => {
    return [start + index, start + index + tag.length];
  });
}

/** An invisible character, removed before the Markdown is read. */
const NOTHING = "\u200B";
/** Tags that separate paragraphs, tags for bold, and inline formatting tags, with their attributes. */
const BLOCK_TAG = /<\/?(?:p|div|br|section|article|blockquote|summary|li|ul|ol|thead|tbody|center|h[1-6])\b[^>]*>/gi;
const INLINE_TAG = /<\/?(?:span|font|small|big|i|em|u|a|sub|sup|mark)\b[^>]*>/gi;
const BOLD_TAG = /<(\/?)(?:b|strong)\b[^>]*>/gi;

/** The passages of a part of the source, looking through its HTML. */
function readInside(source: Source, from: number, to: number): Passage[] {
  return passagesOf(parsePiece(withoutTags(source.text.slice(from, to)), from).children);
}

/** Converts HTML to Markdown of the same length: paragraphs and bold as in Markdown, inline formatting removed. */
export function withoutTags(text: string): string {
  return text
    .replace(BLOCK_TAG, (tag) => "\n\n".padEnd(tag.length).slice(0, tag.length))
    .replace(BOLD_TAG, (tag, closes) =>
      closes ? "**".padEnd(tag.length, NOTHING) : "**".padStart(tag.length, NOTHING),
    )
    .replace(INLINE_TAG, (tag) => NOTHING.repeat(tag.length));
}

function tableOf(node: TableNode): Grid {
  const rows = node.children.map((row) =>
    row.children.map((cell): Cell => {
      const [start, end] = rangeOf(cell);
      const whole = paragraphOf(cell);
      const breaks = cell.children.flatMap((child, i) =>
        child.type === "html" && /^<br\b/i.test(child.value)
          ? [plainTextOf(cell.children.slice(0, i)).text.length]
          : [],
      );
      const lines = cutAt(cell.children, [0, ...breaks, whole.words.text.length]);
      const pieces = lines.map((line) => trim(line).filter((child) => child.type !== "html"));
      const passages = cutPassage(
        whole,
        pieces.filter((nodes) => nodes.length > 0).map((nodes) => ({ nodes })),
      );
      return { passages, start, end };
    }),
  );
  return { part: "grid", rows, tags: [], shut: passagesOf([node]), notes: [] };
}

function gridOf(source: Source, { from, to, end }: Element, start: number, inside: readonly RootContent[]): Grid {
  const rows = [...source.text.slice(from, to).matchAll(/<tr\b[^>]*>([\s\S]*?)(?=<\/tr\s*>|<tr\b|$)/gi)].map((row) => {
    const rowStart = from + row.index;
    return [...row[0].matchAll(/<t[dh]\b[^>]*>([\s\S]*?)(?=<\/t[dh]\s*>|<t[dhr]\b|$)/gi)].map((cell): Cell => {
      const cellEnd = rowStart + cell.index + cell[0].length;
      const cellStart = cellEnd - (cell[1] ?? "").length;
      return { passages: readInside(source, cellStart, cellEnd), start: cellStart, end: cellEnd };
    });
  });
  return {
    part: "grid",
    rows: rows.filter((row) => row.length > 0),
    tags: tagsIn(source, start, end),
    shut: passagesOf(inside),
    notes: inside.flatMap((node) => (isComment(node) ? [node] : commentsAmong(node))).map(rangeOf),
  };
}
