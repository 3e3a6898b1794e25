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
  const words = { text: "", at: [] as number[], strong: [] as boolean[], emphasised: [] as boolean[] };
  const collect = (node: PhrasingContent, strong: boolean, emphasised: boolean) => {
    if (node.type === "text" || node.type === "inlineCode") {
      words.text += node.value;
      for (let i = 0; i < node.value.length; i += 1) {
        words.at.push(node.data?.at?.[i] ?? node.position?.start.offset ?? 0);
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
        collect(child, strong || node.type === "strong", emphasised || node.type === "emphasis");
      }
    }
  };
  for (const node of nodes) collect(node, false, false);
  return words;
}

/**
 * The part of the nodes between two word positions, markup kept around what remains. What has no words of its own (an
 * image) goes with the part that begins at its position, or with the last part when it stands at the very end.
 */
export function cut(nodes: Phrasing, from: number, to: number): PhrasingContent[] {
  const total = wordsOf(nodes).text.length;
  const holds = (position: number) => position >= from && position < to;
  return select(nodes, holds, (position) => holds(position) || (position >= from && position === to && to === total));
}

/** The nodes without the words between two word positions. What has no words of its own stays, wherever it stands. */
export function remove(nodes: Phrasing, from: number, to: number): PhrasingContent[] {
  return select(
    nodes,
    (position) => position < from || position >= to,
    () => true,
  );
}

/** The nodes without white space at either end, and without a strong or emphasis that is then left empty. */
export function trim(nodes: Phrasing): PhrasingContent[] {
  const { text } = wordsOf(nodes);
  const start = text.length - text.trimStart().length;
  return remove(remove(nodes, text.trimEnd().length, text.length), 0, start);
}

/** The nodes with the words, and with the things without words, at the positions that are kept. */
function select(
  nodes: Phrasing,
  keepsWord: (position: number) => boolean,
  keepsThing: (position: number) => boolean,
): PhrasingContent[] {
  let position = 0;
  const visit = (node: PhrasingContent): PhrasingContent[] => {
    const start = position;
    if (node.type === "text" || node.type === "inlineCode") {
      position += node.value.length;
      const isKept = (_: unknown, i: number) => keepsWord(start + i);
      const value = node.value.split("").filter(isKept).join("");
      const at = node.data?.at?.filter(isKept) ?? [];
      if (value === "") return [];
      return [node.type === "text" ? placedText(value, at) : { type: "inlineCode", value, data: { at } }];
    }
    if (node.type === "break") {
      position += 1;
      return keepsWord(start) ? [node] : [];
    }
    if (!("children" in node) || wordsOf(node.children).text === "") return keepsThing(start) ? [node] : [];
    const children = node.children.flatMap(visit);
    // A link inside a link is no phrasing content of the tree, but every node here came from one that was.
    return children.length === 0 ? [] : [{ ...node, children } as PhrasingContent];
  };
  return nodes.flatMap(visit);
}
