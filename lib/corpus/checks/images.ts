import type { Nodes } from "mdast";
import type { Passage } from "../markdown/passages";
import { type Problem, problem } from "../problems/problems";
import { placeAt, type Source } from "../text/source";

/** Another host, or an address that holds the image itself. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i;

/**
 * Reports each image that should stand beside the source and does not: what it shows is lost, and nobody who reads the page
 * can find it, while an image on another host is linked to.
 *
 * @param isThere whether a file stands beside the source, by the path that the source gives
 */
export function missingImages(
  source: Source,
  passages: readonly Passage[],
  isThere: (path: string) => boolean,
): Problem[] {
  const problems: Problem[] = [];
  const look = (node: Nodes): void => {
    if (node.type === "image" && node.url !== "" && !ELSEWHERE.test(node.url) && !isThere(pathOf(node.url))) {
      const place = placeAt(source, node.position?.start.offset ?? 0);
      problems.push(problem("image-missing", place, { found: node.url }));
    }
    if ("children" in node) for (const child of node.children) look(child);
  };
  for (const passage of passages)
    for (const node of passage.kind === "whole" ? [passage.node] : passage.nodes) look(node);
  return problems;
}

/** The path in an address: `%20` read, what follows `?` or `#` left out. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
