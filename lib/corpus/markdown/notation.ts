import type { Heading, ListItem, Nodes, Root } from "mdast";
import { placedText } from "./offsets";

/** UTF-16 offsets, end exclusive. */
type Range = readonly [start: number, end: number];

/**
 * Reads what Markdown has no node for: the attributes of a heading are taken off, and the box of a task is put before its
 * words.
 *
 * @param text what the tree was parsed from
 * @returns where in the text the characters are that are not shown
 */
export function readNotation(root: Root, text: string): Range[] {
  const silent: Range[] = [];
  const visit = (node: Nodes) => {
    if ("children" in node) node.children.forEach(visit);
    const range =
      node.type === "heading" ? takeAttributes(node) : node.type === "listItem" ? showBox(node, text) : null;
    if (range !== null) silent.push(range);
  };
  visit(root);
  return silent;
}

const ATTRIBUTE = String.raw`(?:[#.][^\s{}#.]+|[\w-]+=(?:"[^"{}]*"|[^\s"{}]+))`;

/** `{#id .class key=value}` of kramdown and pandoc, at the end of a heading. */
const ATTRIBUTES = new RegExp(String.raw`[ \t]*\{:?[ \t]*${ATTRIBUTE}(?:[ \t]+${ATTRIBUTE})*[ \t]*\}[ \t]*$`);

function takeAttributes(heading: Heading): Range | null {
  const last = heading.children.at(-1);
  const found = last?.type === "text" ? ATTRIBUTES.exec(last.value) : null;
  if (last?.type !== "text" || found === null) return null;
  const at = last.data?.at ?? [];
  const range: Range = [at[found.index] ?? 0, (at.at(-1) ?? 0) + 1];
  heading.children.pop();
  if (found.index > 0) heading.children.push(placedText(last.value.slice(0, found.index), at.slice(0, found.index)));
  return range;
}

/**
 * Puts a box that can be read in place of the one of a task: `- [x]` becomes `☑`.
 *
 * @returns where the rest of the printed box is; null if it is no task
 */
function showBox(item: ListItem, text: string): Range | null {
  const [first] = item.children;
  if (typeof item.checked !== "boolean" || first?.type !== "paragraph") return null;
  const box = text.indexOf("[", item.position?.start.offset ?? 0);
  first.children.unshift(placedText(item.checked ? "☑ " : "☐ ", [box, box]));
  item.checked = null;
  return [box + 1, box + 3];
}
