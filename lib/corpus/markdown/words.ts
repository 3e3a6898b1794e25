import type { InlineCode, PhrasingContent, Text } from "mdast";
import { raised } from "../../text/raised";
import { groupBy } from "../text/group";
import { placedText } from "./offsets";
import type { Phrasing } from "./parse";

/**
 * The plain text of a paragraph, with the source offset of each character and whether it was bold or italic. Labels,
 * quotations and corrections are found in `text`; positions in it ("word positions", UTF-16) say where to cut the
 * nodes.
 */
export interface PlainText {
  readonly text: string;
  /** UTF-16 offset in the source of each character of `text`. */
  readonly at: readonly number[];
  readonly strong: readonly boolean[];
  readonly emphasised: readonly boolean[];
}

/** Extracts the plain text. Images, footnote marks and raw HTML tags have no words and lie between two positions. */
export function plainTextOf(nodes: Phrasing): PlainText {
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === "text" && only.data?.at?.length === only.value.length) {
    const no = plain(only.value.length);
    return { text: only.value, at: only.data.at, strong: no, emphasised: no };
  }
  const words: Collected = { text: "", at: [], strong: [], emphasised: [] };
  for (const node of nodes) collect(node, false, false, words);
  return words;
}

/** By length: most paragraphs are neither bold nor italic, and need no array of their own to say so. */
const plainOf = new Map<number, readonly boolean[]>();
/** Longer ones are rare. */
const LONGEST_KEPT = 2000;

function plain(length: number): readonly boolean[] {
  const kept = plainOf.get(length);
  if (kept !== undefined) return kept;
  const made = Array<boolean>(length).fill(false);
  if (length <= LONGEST_KEPT) plainOf.set(length, made);
  return made;
}

interface Collected {
  text: string;
  readonly at: number[];
  readonly strong: boolean[];
  readonly emphasised: boolean[];
}

function collect(node: PhrasingContent, strong: boolean, emphasised: boolean, words: Collected): void {
  if (node.type === "text" || node.type === "inlineCode") {
    const { value, data, position } = node;
    words.text += value;
    for (let i = 0; i < value.length; i += 1) {
      words.at.push(data?.at?.[i] ?? position?.start.offset ?? 0);
      words.strong.push(strong);
      words.emphasised.push(emphasised);
    }
  } else if (node.type === "break") {
    words.text += "\n";
    words.at.push(node.position?.start.offset ?? 0);
    words.strong.push(strong);
    words.emphasised.push(emphasised);
  } else if ("children" in node) {
    const from = words.text.length;
    for (const child of node.children) {
      collect(child, strong || node.type === "strong", emphasised || node.type === "emphasis", words);
    }
    if (node.type === "inlineElement")
      words.text = words.text.slice(0, from) + raised(words.text.slice(from), node.name);
  }
}

/**
 * The part of the nodes between two word positions, with the markup around it. What has no words (an image) goes with
 * the part that begins at its position, or with the last part at the very end.
 */
export function cut(nodes: Phrasing, from: number, to: number): PhrasingContent[] {
  return cutAt(nodes, [from, to])[0] ?? [];
}

/**
 * The parts of the nodes between each two neighbouring word positions, cut as by `cut`. The nodes are walked only once,
 * however many parts there are.
 *
 * @param borders word positions in ascending order, one more than there are parts
 */
export function cutAt(nodes: Phrasing, borders: readonly number[]): PhrasingContent[][] {
  const total = lengthOf(nodes);
  const parts = borders.slice(1).map((): PhrasingContent[] => []);
  const [first = 0, end = 0] = [borders[0], borders.at(-1)];
  let position = 0;
  let part = 0;
  const partAt = (place: number) => {
    while (part < parts.length - 1 && (borders[part + 1] ?? 0) <= place) part += 1;
    return part;
  };
  const holds = (place: number) => place >= first && (place < end || (place === end && end === total));
  const visit = (node: PhrasingContent): InPart[] => {
    const start = position;
    if (node.type === "text" || node.type === "inlineCode") {
      position += node.value.length;
      const pieces: InPart[] = [];
      for (let i = partAt(start); i < parts.length && (borders[i] ?? 0) < position; i += 1) {
        const piece = sliced(node, [[(borders[i] ?? 0) - start, (borders[i + 1] ?? 0) - start]]);
        if (piece !== null) pieces.push([i, piece]);
      }
      return pieces;
    }
    if (node.type === "break") {
      position += 1;
      return start >= first && start < end ? [[partAt(start), node]] : [];
    }
    if (!("children" in node) || lengthOf(node.children) === 0) return holds(start) ? [[partAt(start), node]] : [];
    return [...groupBy(node.children.flatMap(visit), ([of]) => of)].map(([of, children]) => [
      of,
      withChildren(
        node,
        children.map(([, child]) => child),
      ),
    ]);
  };
  for (const [of, node] of nodes.flatMap(visit)) parts[of]?.push(node);
  return parts;
}

/** A node and the number of its part. */
type InPart = [part: number, node: PhrasingContent];

/** The nodes without the words between two word positions. What has no words stays, wherever it is. */
export function remove(nodes: Phrasing, from: number, to: number): PhrasingContent[] {
  return select(nodes, [
    [0, from],
    [to, Number.POSITIVE_INFINITY],
  ]);
}

/**
 * The nodes without white space at either end, and without any strong or emphasis left empty by it.
 *
 * @returns the very same array if there is nothing to trim
 */
export function trim(nodes: Phrasing): Phrasing {
  const texts: string[] = [];
  collectTexts(nodes, texts);
  const text = texts.join("");
  if (text === text.trim() && !texts.includes("")) return nodes;
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return select(nodes, [[start, end]]);
}

/** Collects the text values that the words of the nodes are made of, in order. */
function collectTexts(nodes: Phrasing, texts: string[]): void {
  for (const node of nodes) {
    if (node.type === "text" || node.type === "inlineCode") texts.push(node.value);
    else if (node.type === "break") texts.push("\n");
    else if ("children" in node) collectTexts(node.children, texts);
  }
}

/** Word positions, end exclusive. */
type Range = readonly [from: number, to: number];

/** The nodes with the words in some ranges, and with everything that has no words. */
function select(nodes: Phrasing, ranges: readonly Range[]): PhrasingContent[] {
  let position = 0;
  const visit = (node: PhrasingContent): PhrasingContent[] => {
    const start = position;
    if (node.type === "text" || node.type === "inlineCode") {
      position += node.value.length;
      const kept = sliced(
        node,
        ranges.map(([from, to]) => [from - start, to - start]),
      );
      return kept === null ? [] : [kept];
    }
    if (node.type === "break") {
      position += 1;
      return ranges.some(([from, to]) => start >= from && start < to) ? [node] : [];
    }
    if (!("children" in node) || lengthOf(node.children) === 0) return [node];
    const children = node.children.flatMap(visit);
    return children.length === 0 ? [] : [withChildren(node, children)];
  };
  return nodes.flatMap(visit);
}

/** What remains of a node after keeping some ranges of its units; null if nothing does. */
function sliced(node: Text | InlineCode, ranges: readonly Range[]): Text | InlineCode | null {
  const { value, data } = node;
  const own = ranges.map(([from, to]) => [Math.max(0, from), Math.max(0, to)] as const);
  const kept = own.map(([from, to]) => value.slice(from, to)).join("");
  if (kept === "") return null;
  const at =
    (kept.length === value.length ? data?.at : own.flatMap(([from, to]) => data?.at?.slice(from, to) ?? [])) ?? [];
  return node.type === "text" ? placedText(kept, at) : { type: "inlineCode", value: kept, data: { at } };
}

/** By its type a link in a link is not phrasing content, but every node here came from one that was. */
function withChildren(node: PhrasingContent, children: readonly PhrasingContent[]): PhrasingContent {
  return { ...node, children } as PhrasingContent;
}

/** The number of word positions in the nodes. */
function lengthOf(nodes: Phrasing): number {
  return nodes.reduce((sum, node) => {
    if (node.type === "text" || node.type === "inlineCode") return sum + node.value.length;
    if (node.type === "break") return sum + 1;
    return "children" in node ? sum + lengthOf(node.children) : sum;
  }, 0);
}
