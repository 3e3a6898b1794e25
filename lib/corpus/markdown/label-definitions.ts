import type { Definition, Nodes, Root } from "mdast";

/** What a link may point to: a scheme, `www.`, a path, a fragment, a name with a dot and letters after it. */
const ADDRESS = new RegExp(
  [
    String.raw`^(?:[a-z][a-z\d+.-]*:\S|www\.|[#?/]|\.{1,2}\/`,
    String.raw`(?:[\w%~-]+\/)*[\w%~-]+(?:\.[\w%-]+)*\.[a-z][a-z\d]+(?:[/?#:]\S*)?$`,
    String.raw`\S+@\S+\.\S+$)`,
  ].join("|"),
  "i",
);

/**
 * Finds labels that were parsed as link definitions: CommonMark reads `[Host]: Welcome.` as the address of a link,
 * which would not be shown. It is a real definition if something refers to it or the text after the colon is an
 * address.
 *
 * @param text what the tree was parsed from
 * @returns the offsets of the brackets in the text, in ascending order
 */
export function labelDefinitions(root: Root, text: string): number[] {
  const definitions: Definition[] = [];
  const referred = new Set<string>();
  const visit = (node: Nodes) => {
    if (node.type === "definition") definitions.push(node);
    // A later `[Host]: And you?` is also a label and refers to nothing.
    const isLabel = /[：:]/.test(text.charAt(node.position?.end.offset ?? 0));
    if ((node.type === "linkReference" || node.type === "imageReference") && !isLabel) referred.add(node.identifier);
    if ("children" in node) node.children.forEach(visit);
  };
  visit(root);
  const labels = definitions.filter(({ identifier, url, position }) => {
    const printed = text.slice(position?.start.offset, position?.end.offset);
    return !referred.has(identifier) && !ADDRESS.test(url) && !/^\[[^\]]*\]:\s*</.test(printed);
  });
  return labels.map(({ position }) => position?.start.offset ?? 0).toSorted((a, b) => a - b);
}

/**
 * Inserts a backslash before some brackets of a text.
 *
 * @returns the new text and, for each of its UTF-16 units, the offset in the old one
 */
export function escapeAt(text: string, offsets: readonly number[]): { text: string; at: number[] } {
  const pieces = [0, ...offsets].map((from, i) => text.slice(from, offsets[i]));
  const at: number[] = [];
  pieces.forEach((piece, i) => {
    const from = i === 0 ? 0 : (offsets[i - 1] ?? 0);
    if (i > 0) at.push(from);
    for (let unit = 0; unit < piece.length; unit += 1) at.push(from + unit);
  });
  return { text: pieces.join("\\"), at };
}
