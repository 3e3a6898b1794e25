import type { Code, Html, InlineCode, Nodes, Parents, PhrasingContent, Root, RootContent, Text } from "mdast";
import type { Source } from "../text/source";
import { addressEnds, cutAtAddressEnds, withoutEnds } from "./address-end";
import { captionArrows } from "./caption-arrows";
import { type Component, containersIn, giveComponents } from "./containers";
import { cueDashes } from "./cue-dashes";
import { applyEdits, type Edit } from "./edits";
import { parseAs, transformTree } from "./grammar";
import { readInlineHtml } from "./inline-html";
import { withoutInvisible } from "./invisible";
import { labelDefinitions } from "./label-definitions";
import { isProgram } from "./not-text/program-lines";
import { linesAroundDialogue } from "./not-text/sub-station";
import { tildeRule } from "./not-text/tilde-rule";
import { silentLines } from "./not-text/web-vtt";
import { readNotation } from "./notation";
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
  interface Data {
    /** The component around a block. */
    component?: Component;
  }
  interface RootData {
    leftOut?: LeftOut[];
  }
}

/** A part of the source that is not shown, for a known reason: UTF-16 offsets, end exclusive. */
export type LeftOut = readonly [start: number, end: number];

/**
 * Parses the text of a source as Markdown (CommonMark with GFM), with positions in the file.
 *
 * @param from UTF-16 offset of the beginning of the text; what precedes it is blanked, so that offsets do not shift
 */
export function parseMarkdown(source: Source, from: number): Root {
  const silent = apart([
    ...silentLines(source, from),
    ...linesAroundDialogue(source, from),
    ...tildeRule(source, from),
  ]);
  const pieces = [[0, from] as const, ...silent].map(([start, end], i, ranges) => {
    return blanked(source.text.slice(start, end)) + source.text.slice(end, ranges[i + 1]?.[0]);
  });
  const root = parseText(pieces.join(""));
  const programs = root.children.filter((node) => isOfProgram(node, source));
  root.children = root.children.filter((node) => !programs.includes(node));
  root.data = { leftOut: [...(root.data?.leftOut ?? []), ...silent, ...programs.map(rangeOf)] };
  return root;
}

/** Ranges in the order of the text; of those that overlap, the first: a line of tildes may stand in a note. */
function apart(ranges: readonly LeftOut[]): LeftOut[] {
  const ordered = ranges.toSorted(([a, to], [b, other]) => a - b || other - to);
  let end = -1;
  return ordered.filter(([start, to]) => {
    if (start < end) return false;
    end = to;
    return true;
  });
}

function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

function isOfProgram(node: RootContent, { text }: Source): boolean {
  return node.type === "paragraph" && isProgram(text.slice(...rangeOf(node)));
}

/** Where a node is in the source: UTF-16 offsets, end exclusive. */
export function rangeOf({ position }: Pick<Nodes, "position">): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
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
  const first: Reading = { root: parseAs(read), text: read, at: shown?.at ?? null };
  const place = (offset: number) => (first.at === null ? offset : (first.at[offset] ?? text.length));
  const { edits: found, contained } = containersIn(first.root, read);
  const edits = outsideCode(found, reread(first, found), place);
  const opened = reread(first, edits);
  const second = [
    ...labelDefinitions(opened.root, opened.text),
    ...addressEnds(opened.root, opened.text),
    ...cueDashes(opened.root, opened.text),
    ...captionArrows(opened.root, opened.text),
  ];
  const { root, leftOut } = finish(reread(opened, second));
  const tags = edits.map(({ from, to }): LeftOut => [place(from), place(to - 1) + 1]);
  root.data = { leftOut: [...tags, ...leftOut] };
  const ranges = contained.map(({ from, to, component }) => ({ from: place(from), to: place(to), component }));
  giveComponents(root, ranges);
  return root;
}

/** The edits whose places are not code, now that HTML around them no longer hides its beginning. */
function outsideCode(edits: readonly Edit[], { root, at }: Reading, place: (offset: number) => number): Edit[] {
  const code: [start: number, end: number][] = [];
  const visit = (node: Nodes) => {
    if ("children" in node) node.children.forEach(visit);
    if (node.type !== "code" && node.type !== "inlineCode") return;
    const [start, end] = rangeOf(node);
    code.push([at?.[start] ?? start, at?.[end - 1] ?? end]);
  };
  if (edits.length > 0) visit(root);
  if (code.length === 0) return [...edits];
  return edits.filter(({ from }) => !code.some(([start, end]) => place(from) > start && place(from) <= end));
}

/** A parsed text. */
interface Reading {
  readonly root: Root;
  readonly text: string;
  /** The source offset of each UTF-16 unit that was parsed; null if they do not differ. */
  readonly at: readonly number[] | null;
}

/** Parses a text again after some edits. */
function reread(reading: Reading, edits: readonly Edit[]): Reading {
  if (edits.length === 0) return reading;
  const { text, at } = applyEdits(reading.text, edits);
  const before = reading.at;
  return { root: parseAs(text), text, at: before === null ? at : at.map((offset) => before[offset] ?? 0) };
}

/** Gives the words of a parsed text their source offsets. */
function finish({ root, text, at }: Reading): { root: Root; leftOut: LeftOut[] } {
  resolveReferences(root);
  placeText(root, text, false);
  const silent = readNotation(root, text);
  if (at !== null) moveBack(root, at);
  readInlineHtml(root);
  linkAddresses(root);
  const place = (offset: number) => at?.[offset] ?? offset;
  return { root, leftOut: silent.map(([start, end]) => [place(start), place(end - 1) + 1]) };
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
  if (node.type === "root" && node.data?.leftOut !== undefined)
    node.data.leftOut = node.data.leftOut.map(([start, end]) => [start + offset, end + offset]);
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
  if ("url" in node) node.url = withoutEnds(node.url);
  if ("alt" in node && typeof node.alt === "string") node.alt = withoutEnds(node.alt);
  if ("title" in node && typeof node.title === "string") node.title = withoutEnds(node.title);
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
  const links = new Set<Nodes>();
  const remember = (node: Nodes) => {
    if (node.type === "link") links.add(node);
    if (!("children" in node)) return;
    if (node.children.some((child) => child.type === "text" && ADDRESS.test(child.value))) {
      before.set(node, node.children.flatMap(placesOf));
      const cut = [...node.children].flatMap<Nodes>((child) =>
        child.type === "text" ? cutAtAddressEnds(child) : [child],
      );
      Object.assign(node, { children: cut });
    }
    node.children.forEach(remember);
  };
  remember(root);
  if (before.size === 0) return;
  transformTree(root);
  for (const [parent, at] of before) {
    let taken = 0;
    for (const child of parent.children) {
      const texts = child.type === "text" ? [child] : child.type === "link" && !links.has(child) ? child.children : [];
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
