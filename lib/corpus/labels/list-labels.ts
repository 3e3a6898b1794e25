import type { List, ListItem } from "mdast";
import { type Passage, paragraphOf, wholePassage } from "../markdown/passages";
import { type Labels, labelsIn } from "./labels";

/**
 * Takes apart a list whose items begin with labels: the paragraphs of these items, and the other items as lists.
 *
 * @returns null if no item has a label
 */
export function openList(list: List, labels: Labels): Passage[] | null {
  const pieces: Passage[] = [];
  let others: ListItem[] = [];
  let isOpened = false;
  const endOthers = () => {
    const [first] = others;
    if (first !== undefined) pieces.push(wholePassage({ ...list, children: others, position: first.position }));
    others = [];
  };
  for (const item of list.children) {
    const opened = openItem(item, labels);
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

function openItem({ children }: ListItem, labels: Labels): Passage[] | null {
  const pieces = children.map((child): { passages: Passage[]; speaks: boolean } => {
    if (child.type === "paragraph") {
      const passage = paragraphOf(child);
      return { passages: [passage], speaks: labelsIn(passage, labels, "list").length > 0 };
    }
    const opened = child.type === "list" ? openList(child, labels) : null;
    return { passages: opened ?? [wholePassage(child)], speaks: opened !== null };
  });
  return pieces.some(({ speaks }) => speaks) ? pieces.flatMap(({ passages }) => passages) : null;
}
