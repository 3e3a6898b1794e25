import type { Code, Html, InlineCode, Nodes, Parents, PhrasingContent, Root, Text } from "mdast";
import type { Source } from "../text/source";
import { parseAs, transformTree } from "./grammar";
import { withoutInvisible } from "./invisible";
import { escapeAt, labelDefinitions } from "./label-definitions";
import { fenceLength, offsetsOf } from "./offsets";
import { resolveReferences } from "./references";

declare module "mdast" {
  interface TextData {
    /** UTF-16 offset in the source of each UTF-16 unit of the node's value. */
    at?: number[];
  }
  interface InlineCodeData {
    at?: number[];
  }
  interface CodeData {
    at?: number[];
  }
  interface HtmlData {
    at?: number[];
  }
}

/**
 * Parses the text of a source as Markdown (CommonMark with GFM), with positions in the file.
 *
 * @param from UTF-16 offset of the beginning of the text; what precedes it is blanked, so that offsets do not shift
 */
export function parseMarkdown(source: Source, from: number): Root {
  const header = source.text.slice(0, from).replace(/[^\r\n]/g, " ");
  return parseText(header + source.text.slice(from));
}

/**
 * Parses a part of a source on its own, such as the inside of a comment or a cell.
 *
 * @param text the text to parse; anything blanked in it keeps its length
 * @param from UTF-16 offset of the part in the source
 */
export function parsePiece(text: string, from: number): Root {
  const root = parseText(text);
  moveBy(root, from);
  return root;
}

function parseText(text: string): Root {
  // Must happen before parsing, because an invisible character next to `**` hides the bold.
  const shown = withoutInvisible(text);
  const read = shown?.text ?? text;
  const first = parseAs(read);
  const labels = labelDefinitions(first, read);
  if (labels.length === 0) return finish(first, read, shown?.at ?? null);
  const escaped = escapeAt(read, labels);
  const at = shown === null ? escaped.at : escaped.at.map((offset) => shown.at[offset] ?? 0);
  return finish(parseAs(escaped.text), escaped.text, at);
}

/**
 * Gives the words of a parsed text their source offsets.
 *
 * @param at the source offset of each UTF-16 unit that was parsed, if they differ
 */
function finish(root: Root, parsed: string, at: readonly number[] | null): Root {
  resolveReferences(root);
  placeText(root, parsed, false);
  if (at !== null) moveBack(root, at);
  linkAddresses(root);
  return root;
}

function hasPlaces(node: Nodes): node is Text | InlineCode | Code | Html {
  return node.type === "text" || node.type === "inlineCode" || node.type === "code" || node.type === "html";
}

/** Moves the nodes of a text without invisible characters to their offsets in the source. */
function moveBack(node: Nodes, at: readonly number[]): void {
  if (node.position) {
    const { start, end } = node.position;
    const last = at[(end.offset ?? 0) - 1];
    start.offset = at[start.offset ?? 0] ?? (at.at(-1) ?? -1) + 1;
    end.offset = last === undefined ? start.offset : last + 1;
  }
  if (hasPlaces(node)) node.data = { ...node.data, at: (node.data?.at ?? []).map((i) => at[i] ?? i) };
  if ("children" in node) for (const child of node.children) moveBack(child, at);
}

function moveBy(node: Nodes, offset: number): void {
  if (node.position) {
    const { start, end } = node.position;
    start.offset = (start.offset ?? 0) + offset;
    end.offset = (end.offset ?? 0) + offset;
  }
  if ("value" in node && node.data !== undefined && "at" in node.data) {
    node.data.at = node.data.at?.map((at) => at + offset);
  }
  if ("children" in node) for (const child of node.children) moveBy(child, offset);
}

/**
 * Gives every text node the source offset of each of its characters, and one-character line ends.
 *
 * @param isAddress whether the node is in a link that shows only its address: nothing in it is a reference
 */
function placeText(node: Nodes, source: string, isAddress: boolean): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? source.length;
  if (hasPlaces(node)) {
    node.value = node.value.replace(/\r\n?/g, "\n");
    const isCode = node.type === "code" || node.type === "inlineCode";
    const from = isCode ? start + fenceLength(source, start) : start;
    const at = offsetsOf(node.value, source, from, end, node.type === "text" && !isAddress);
    // `&shy;` and the like are only now resolved to their characters.
    const shown = withoutInvisible(node.value);
    node.value = shown?.text ?? node.value;
    node.data = { ...node.data, at: shown === null ? at : shown.at.map((i) => at[i] ?? from) };
  } else if ("children" in node) {
    const isOwnWords = isAddress || (node.type === "link" && source.charAt(start) !== "[");
    for (const child of node.children) placeText(child, source, isOwnWords);
  }
}

/** What the transforms look for; most texts have none of it. */
const ADDRESS = /@|www\.|https?:\/\//i;

/** Runs the transforms of GFM, and gives the pieces of each split text the offsets of their characters. */
function linkAddresses(root: Root): void {
  const before = new Map<Parents, number[]>();
  const remember = (node: Nodes) => {
    if (!("children" in node)) return;
    if (node.children.some((child) => child.type === "text" && ADDRESS.test(child.value)))
      before.set(node, node.children.flatMap(placesOf));
    node.children.forEach(remember);
  };
  remember(root);
  if (before.size === 0) return;
  transformTree(root);
  for (const [parent, at] of before) {
    let taken = 0;
    for (const child of parent.children) {
      const texts = child.type === "text" ? [child] : child.type === "link" && !child.position ? child.children : [];
      for (const text of texts) {
        if (text.type !== "text") continue;
        text.data = { ...text.data, at: at.slice(taken, taken + text.value.length) };
        taken += text.value.length;
      }
    }
  }
}

function placesOf(node: Nodes): number[] {
  return node.type === "text" ? (node.data?.at ?? []) : [];
}

/** The inline nodes of a paragraph or heading. */
export type Phrasing = readonly PhrasingContent[];

/** A text node with its source offsets. */
export function placedText(value: string, at: number[]): Text {
  return { type: "text", value, data: { at } };
}
