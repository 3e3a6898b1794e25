import type { Nodes } from "mdast";
import type { Passage } from "../markdown/passages";
import { pathBeside } from "../markdown/pictures";
import { type Problem, problem } from "../problems/problems";
import { placeAt, type Source } from "../text/source";

/** What is known of the files beside a source, by their paths relative to it. */
export interface FilesBeside {
  readonly isThere: (path: string) => boolean;
  /** Whether a page shows it as a picture. */
  readonly isPicture: (path: string) => boolean;
  /** Whether the sidecar says what it shows. */
  readonly isDescribed: (path: string) => boolean;
}

/**
 * Reports each image missing next to the source: readers have no way to see it, whereas an image on another host is
 * linked. Likewise a file that is no picture for a page, and a picture of which nobody says what it shows.
 */
export function missingImages(
  source: Source,
  passages: readonly Passage[],
  { isThere, isPicture, isDescribed }: FilesBeside,
): Problem[] {
  const problems: Problem[] = [];
  const look = (node: Nodes): void => {
    const path = node.type === "image" ? pathBeside(node.url) : null;
    if (node.type === "image" && path !== null) {
      const place = placeAt(source, node.position?.start.offset ?? 0);
      if (!isThere(path)) problems.push(problem("image-missing", place, { found: node.url }));
      else if (!isPicture(path)) problems.push(problem("picture-unusable", place, { found: path }));
      else if ((node.alt ?? "") === "" && !isDescribed(path))
        problems.push(problem("picture-undescribed", place, { found: path }));
    }
    if ("children" in node) for (const child of node.children) look(child);
  };
  for (const passage of passages)
    for (const node of passage.kind === "whole" ? [passage.node] : passage.nodes) look(node);
  return problems;
}
