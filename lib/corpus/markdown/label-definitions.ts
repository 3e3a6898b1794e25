import type { Definition, Nodes, Root } from "mdast";
import type { Edit } from "./edits";

/** What a link may point to: a scheme, `www.`, a path, a fragment, a name with a dot and letters after it. */
const ADDRESS = new RegExp(
  [
    String.raw`^(?:[a-z][a-z\d+.-]*:\S|www\.|[#?/]|\.{1,2}\/`,
    String.raw`(?:[\w%~-]+\/)*[\w%~-]+(?:\.[\w%-]+)*\.[a-z][a-z\d]+(?:[/?#:]\S*)?$`,
    String.raw`\S+@\S+\.\S+$)`,
  ].join("|"),
  "i",
);

/** What ends an address in a text: words follow it. */
const ENDS_ADDRESS = /[，。；：！？、（）「」《》<>]/u;

/** What stands in angle brackets is an address, if it is no tag. */
const IN_ANGLES = /^\[[^\]]*\]:\s*</;
const TAG = /^\[[^\]]*\]:\s*<\/?[a-z][a-z\d-]*>/i;

/**
 * Finds labels that were parsed as link definitions: CommonMark reads `[Host]: Welcome.` as the address of a link,
 * which would not be shown. It is a real definition if something refers to it or the text after the colon is an
 * address.
 *
 * @param text what the tree was parsed from
 * @returns edits that put a backslash before their brackets
 */
export function labelDefinitions(root: Root, text: string): Edit[] {
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
    const isAddress = ADDRESS.test(url) && !ENDS_ADDRESS.test(url);
    return !referred.has(identifier) && (TAG.test(printed) || (!isAddress && !IN_ANGLES.test(printed)));
  });
  return labels.map(({ position }) => {
    const from = position?.start.offset ?? 0;
    return { from, to: from, insert: "\\" };
  });
}
