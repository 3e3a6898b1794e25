import type { List, ListItem } from "mdast";
import { openItems, openParts } from "../markdown/open-block";
import { type Passage, paragraphOf, wholePassage } from "../markdown/passages";
import { type Labels, labelsIn } from "./labels";

/**
 * Takes apart a list whose items begin with labels: the paragraphs of these items, and the other items as lists.
 *
 * @returns null if no item has a label
 */
export function openList(list: List, labels: Labels): Passage[] | null {
  return openItems(list, (item) => openItem(item, labels));
}

function openItem({ children }: ListItem, labels: Labels): Passage[] | null {
  return openParts(
    children.map((child) => {
      if (child.type === "paragraph") {
        const passage = paragraphOf(child);
        return { passages: [passage], isCut: labelsIn(passage, labels, "list").length > 0 };
      }
      const opened = child.type === "list" ? openList(child, labels) : null;
      return { passages: opened ?? [wholePassage(child)], isCut: opened !== null };
    }),
  );
}
