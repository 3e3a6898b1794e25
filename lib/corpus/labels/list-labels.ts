import type { List, ListItem } from "mdast";
import { openItems, openParts } from "../markdown/open-block";
import { type Passage, paragraphOf, type TextPassage, wholePassage } from "../markdown/passages";
import { type Labels, labelsIn } from "./labels";
import { lettersOf } from "./names";

/**
 * Takes apart a list whose items begin with labels, with or without their colon: the paragraphs of these items, and the other items as lists.
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
        return { passages: [passage], isCut: labelsIn(passage, labels, "list").length > 0 || isNamed(passage, labels) };
      }
      const opened = child.type === "list" ? openList(child, labels) : null;
      return { passages: opened ?? [wholePassage(child)], isCut: opened !== null };
    }),
  );
}

/** Whether an item begins with a name in bold that is a label in other items, and lacks the colon. */
function isNamed({ words: { text, strong } }: TextPassage, { accepted }: Labels): boolean {
  const end = strong.indexOf(false);
  const name = lettersOf(text.slice(0, end < 0 ? text.length : end));
  return name !== "" && [...accepted.values()].some(({ name: one }) => lettersOf(one.label) === name);
}
