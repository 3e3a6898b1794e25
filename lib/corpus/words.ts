import type { PhrasingContent } from "mdast";
import { type Phrasing, placedText } from "./markdown";

/**
 * The words of a paragraph with their markup taken off, each character knowing its place in the source and whether it
 * was bold or emphasised. Labels, quotations and corrections are found in `text`; positions in it ("word positions",
 * UTF-16) say where to cut the markup.
 */
export interface Words {
  readonly text: string;
  /** UTF-16 offset in the source of each character of `text`. */
  readonly at: readonly number[];
  readonly strong: readonly boolean[];
  readonly emphasised: readonly boolean[];
}

/** Takes the markup off. Images, footnote marks and raw HTML tags have no words and stand between two positions. */
export function wordsOf(nodes: Phrasing): Words {
  const words: Collected = { text: "", at: [], strong: [], emphasised: [] };
  for (const node of nodes) collect(node, false, false, words);
  return words;
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
    for (const child of node.children) {
      collect(child, strong || node.type === "strong", emphasised || node.type === "emphasis", words);
    }
  }
}

/**
 * The part of the nodes between two word positions, markup kept around what remains. What has no words of its own (an
 * image) goes with the part that begins at its position, or with the last part when it stands at the very end.
 */
export function cut(nodes: Phrasing, from: number, to: number): PhrasingContent[] {
  const total = lengthOf(nodes);
  const holds = (position: number) => position >= from && position < to;
  const keepsThing = (position: number) => holds(position) || (position >= from && position === to && to === total);
  return select(nodes, [[from, to]], keepsThing);
}

/** The nodes without the words between two word positions. What has no words of its own stays, wherever it stands. */
export function remove(nodes: Phrasing, from: number, to: number): PhrasingContent[] {
  return select(
    nodes,
    [
      [0, from],
      [to, Number.POSITIVE_INFINITY],
    ],
    () => true,
  );
}

/** The nodes without white space at either end, and without a strong or emphasis that is then left empty. */
export function trim(nodes: Phrasing): PhrasingContent[] {
  const { text } = wordsOf(nodes);
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return select(nodes, [[start, end]], () => true);
}

/** Word positions, the end exclusive. */
type Range = readonly [from: number, to: number];

/** The nodes with the words in some ranges, and with the things without words at the positions that are kept. */
function select(
  nodes: Phrasing,
  ranges: readonly Range[],
  keepsThing: (position: number) => boolean,
): PhrasingContent[] {
  let position = 0;
  const visit = (node: PhrasingContent): PhrasingContent[] => {
    const start = position;
    if (node.type === "text" || node.type === "inlineCode") {
      const { value, data } = node;
      position += value.length;
      const parts = ranges.map(([from, to]) => [Math.max(0, from - start), Math.max(0, to - start)] as const);
      const kept = parts.map(([from, to]) => value.slice(from, to)).join("");
      if (kept === "") return [];
      const at =
        kept.length === value.length ? data?.at : parts.flatMap(([from, to]) => data?.at?.slice(from, to) ?? []);
      return [
        node.type === "text" ? placedText(kept, at ?? []) : { type: "inlineCode", value: kept, data: { at: at ?? [] } },
      ];
    }
    if (node.type === "break") {
      position += 1;
      return ranges.some(([from, to]) => start >= from && start < to) ? [node] : [];
    }
    if (!("children" in node) || lengthOf(node.children) === 0) return keepsThing(start) ? [node] : [];
    const children = node.children.flatMap(visit);
    // A link inside a link is no phrasing content of the tree, but every node here came from one that was.
    return children.length === 0 ? [] : [{ ...node, children } as PhrasingContent];
  };
  return nodes.flatMap(visit);
}

/** How many word positions the nodes have. */
function lengthOf(nodes: Phrasing): number {
  return nodes.reduce((sum, node) => {
    if (node.type === "text" || node.type === "inlineCode") return sum + node.value.length;
    if (node.type === "break") return sum + 1;
    return "children" in node ? sum + lengthOf(node.children) : sum;
  }, 0);
}
