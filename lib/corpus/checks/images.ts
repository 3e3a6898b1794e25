import type { Nodes } from "mdast";
import type { Passage } from "../markdown/passages";
import { type Problem, problem } from "../problems/problems";
import { placeAt, type Source } from "../text/source";

/** Another host, or a URL that contains the image itself. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i;

/**
 * Reports each image missing next to the source: readers have no way to see it, whereas an image on another host is
 * linked.
 *
 * @param isThere whether a file exists, by its path relative to the source
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

/** The path of a URL: percent-encoding is decoded, query and fragment are dropped. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
