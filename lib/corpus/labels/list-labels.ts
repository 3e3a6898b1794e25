import type { List, ListItem } from "mdast";
import { type Passage, paragraphOf, type TextPassage, wholePassage } from "../markdown/passages";
import { CONVENTIONAL, candidatesIn, labelUnitsOf } from "./candidates";
import { namesInTurns } from "./evidence";
import { type LabelNames, labelsIn } from "./labels";

/** A name is a label in lists if at least this share of its label-like occurrences are in lists. */
const IN_LISTS = 0.5;
/** And if more than this share of the items begin with such labels: a list in an answer may well name the speakers. */
const LABELLED = 0.5;

/**
 * Finds names that are labels at the beginning of list items, as in `- 问：…`. Most such lists have keys and values, also
 * within an interview, so only a conversation as a whole counts: people take turns and one asks.
 *
 * @param isKnown whether a name is that of a person of the corpus, or accepted outside lists
 */
export function namesInLists(passages: readonly Passage[], isKnown: (name: string) => boolean): ReadonlySet<string> {
  const units = passages.flatMap((passage) => {
    const listed = passage.kind === "whole" && passage.aside !== true ? itemsOf(passage) : [];
    const texts = passage.kind === "paragraph" ? [passage] : listed;
    return texts.flatMap((text) =>
      labelUnitsOf(text, candidatesIn(text), new Map()).map((unit) => ({
        ...unit,
        isListed: passage.kind === "whole",
      })),
    );
  });
  const items = units.filter(({ isListed }) => isListed);
  if (!items.some(({ name }) => name !== null)) return new Set();
  const voices = namesInTurns(units, (name) => CONVENTIONAL.test(name) || isKnown(name));
  const listed = voices.filter((voice) => {
    const theirs = units.filter(({ name }) => name === voice);
    return theirs.filter(({ isListed }) => isListed).length >= theirs.length * IN_LISTS;
  });
  const opened = items.filter(({ name }) => name !== null && listed.includes(name));
  return new Set(opened.length > items.length * LABELLED ? listed : []);
}

/** The first paragraphs of the items of a list, at any depth. */
function itemsOf({ node, words }: Passage & { kind: "whole" }): TextPassage[] {
  // Without a colon there are no labels; most lists have none.
  return node.type === "list" && /[：:]/u.test(words.text) ? firstsIn(node) : [];
}

function firstsIn(list: List): TextPassage[] {
  return list.children.flatMap(({ children }) =>
    children.flatMap((child, i) => {
      if (child.type === "list") return firstsIn(child);
      return i === 0 && child.type === "paragraph" ? [paragraphOf(child)] : [];
    }),
  );
}

/**
 * Takes apart a list whose items begin with labels: the paragraphs of these items, and the other items as lists.
 *
 * @returns null if no item has a label
 */
export function openList(list: List, names: LabelNames): Passage[] | null {
  const pieces: Passage[] = [];
  let others: ListItem[] = [];
  let isOpened = false;
  const endOthers = () => {
    const [first] = others;
    if (first !== undefined) pieces.push(wholePassage({ ...list, children: others, position: first.position }));
    others = [];
  };
  for (const item of list.children) {
    const opened = openItem(item, names);
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

function openItem({ children }: ListItem, names: LabelNames): Passage[] | null {
  const pieces = children.map((child): { passages: Passage[]; speaks: boolean } => {
    if (child.type === "paragraph") {
      const passage = paragraphOf(child);
      return { passages: [passage], speaks: labelsIn(passage, names).length > 0 };
    }
    const opened = child.type === "list" ? openList(child, names) : null;
    return { passages: opened ?? [wholePassage(child)], speaks: opened !== null };
  });
  return pieces.some(({ speaks }) => speaks) ? pieces.flatMap(({ passages }) => passages) : null;
}
