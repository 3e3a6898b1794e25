import type { List, ListItem, RootContent } from "mdast";
import { type Passage, paragraphOf, type TextPassage, wholePassage } from "./passages";

/** Where a paragraph stands in a numbered item: before further blocks, or alone. */
export type InItem = "first" | "alone" | null;

/** Cuts a paragraph; null if there is nothing to cut. */
export type CutParagraph = (passage: TextPassage, inItem: InItem) => readonly Passage[] | null;

/**
 * Takes apart a block quote, list or table in which a paragraph is cut: its other paragraphs become passages, too, and
 * items in which nothing is cut stay together as lists.
 *
 * @returns null if nothing in the block is cut
 */
export function openBlock(node: RootContent, cut: CutParagraph): Passage[] | null {
  if (node.type === "list") return openList(node, cut);
  if (node.type === "blockquote") return openBlocks(node.children, null, cut);
  if (node.type !== "table") return null;
  const cells = node.children.flatMap((row) => row.children.map((cell) => paragraphOf(cell)));
  return openParts(cells.map((cell) => partOf(cell, null, cut)));
}

function openList(list: List, cut: CutParagraph): Passage[] | null {
  return openItems(list, (item) => {
    const inItem = list.ordered !== true ? null : item.children.length > 1 ? "first" : "alone";
    return openBlocks(item.children, inItem, cut);
  });
}

/**
 * Takes apart a list: the passages of the items that are opened, and the others together as lists.
 *
 * @param openItem the passages of an item; null if it stays whole
 * @returns null if all items stay whole
 */
export function openItems(list: List, openItem: (item: ListItem) => readonly Passage[] | null): Passage[] | null {
  const pieces: Passage[] = [];
  let others: ListItem[] = [];
  let isOpened = false;
  const endOthers = () => {
    const [first] = others;
    if (first !== undefined) pieces.push(wholePassage({ ...list, children: others, position: first.position }));
    others = [];
  };
  for (const item of list.children) {
    const opened = openItem(item);
    if (opened === null) {
      others.push(item);
      continue;
    }
    endOthers();
    pieces.push(...opened);
    isOpened = true;
  }
  endOthers();
  return isOpened ? pieces : null;
}

function openBlocks(nodes: readonly RootContent[], inItem: InItem, cut: CutParagraph): Passage[] | null {
  return openParts(
    nodes.map((node, i) => {
      if (node.type === "paragraph") return partOf(paragraphOf(node), i === 0 ? inItem : null, cut);
      const opened = openBlock(node, cut);
      return { passages: opened ?? [wholePassage(node)], isCut: opened !== null };
    }),
  );
}

/** A part of a block. */
interface Part {
  readonly passages: readonly Passage[];
  readonly isCut: boolean;
}

function partOf(passage: TextPassage, inItem: InItem, cut: CutParagraph): Part {
  const pieces = cut(passage, inItem);
  return { passages: pieces ?? [passage], isCut: pieces !== null };
}

/** The passages of all parts; null if none of them is cut. */
export function openParts(parts: readonly Part[]): Passage[] | null {
  return parts.some(({ isCut }) => isCut) ? parts.flatMap(({ passages }) => passages) : null;
}
