import type { Html, Nodes, RootContent } from "mdast";
import { parsePiece } from "../markdown/parse";
import { COMMENT, type Passage, passagesOf } from "../markdown/passages";
import type { Source } from "../text/source";

/** A part of the source that is not shown, for a known reason: UTF-16 offsets, end exclusive. */
export type LeftOut = readonly [start: number, end: number];

/** An element of HTML that may hold the other edition. */
export interface HtmlElement {
  readonly name: "details" | "table";
  /** Offsets of its content. */
  readonly from: number;
  readonly to: number;
  /** Offset past its closing tag. */
  readonly end: number;
}

/** The `<details>` or `<table>` at an offset; null if there is none, or it is not closed. */
export function elementAt(text: string, start: number): HtmlElement | null {
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

export function isComment(node: RootContent): boolean {
  return node.type === "html" && COMMENT.test(node.value);
}

/**
 * The comments among the words of a block; a comment that is a block in a block quote or list counts among its words.
 */
export function commentsAmong(node: Nodes, inWords = false): Html[] {
  if (node.type === "html") return inWords && COMMENT.test(node.value) ? [node] : [];
  const isOfWords = node.type === "paragraph" || node.type === "heading" || node.type === "tableCell";
  return "children" in node ? node.children.flatMap((child) => commentsAmong(child, inWords || isOfWords)) : [];
}

export function rangeOf(node: { position?: RootContent["position"] }): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** HTML tags, and comments between them. */
export function tagsIn({ text }: Source, start: number, end: number): LeftOut[] {
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
export function readInside(source: Source, from: number, to: number): Passage[] {
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
