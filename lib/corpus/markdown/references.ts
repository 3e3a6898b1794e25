import type { Definition, Nodes, Root } from "mdast";

/**
 * Turns links and images with their address elsewhere (`[words][ref]` … `[ref]: https://…`) into plain ones, in place:
 * each passage is later read and rendered without the rest of the text.
 */
export function resolveReferences(root: Root): void {
  const addresses = new Map<string, string>();
  const collect = (node: Nodes) => {
    // The first definition of a name wins, as in CommonMark.
    if (node.type === "definition" && !addresses.has(nameOf(node))) addresses.set(nameOf(node), node.url);
    if ("children" in node) node.children.forEach(collect);
  };
  const resolve = (node: Nodes) => {
    if (node.type === "linkReference" || node.type === "imageReference") {
      const url = addresses.get(nameOf(node)) ?? "";
      Object.assign(node, { type: node.type === "linkReference" ? "link" : "image", url });
    }
    if ("children" in node) node.children.forEach(resolve);
  };
  collect(root);
  resolve(root);
}

function nameOf({ identifier }: Pick<Definition, "identifier">): string {
  return identifier.toLowerCase();
}
