import type { Root } from "mdast";
import type { Edit } from "./edits";

/** The times of a cue of SubRip or WebVTT, alone on their line. */
const CUE = /^[^\S\n]*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{3}[^\S\n]*-->/;
/** One such line may be quoted. */
const FEWEST = 2;
const DASH = /^[^\S\n]*[-+*](?=[^\S\n])/;

/**
 * Finds the dashes that tell two voices of a subtitle apart, which Markdown takes for a list.
 *
 * @param text what the tree was parsed from
 * @returns edits that put a backslash before them
 */
export function cueDashes(root: Root, text: string): Edit[] {
  if (!text.includes("-->")) return [];
  const lines = text.split("\n");
  if (lines.filter((line) => CUE.test(line)).length < FEWEST) return [];
  const edits: Edit[] = [];
  let offset = 0;
  let isCue = false;
  for (const line of lines) {
    const dash = isCue ? DASH.exec(line) : null;
    if (dash !== null) edits.push({ from: offset + dash[0].length - 1, to: offset + dash[0].length - 1, insert: "\\" });
    isCue = CUE.test(line) || (isCue && line.trim() !== "");
    offset += line.length + 1;
  }
  // Only of a list is the dash a sign: in code it is itself.
  const lists = root.children.filter(({ type }) => type === "list");
  return edits.filter(({ from }) =>
    lists.some(({ position }) => from >= (position?.start.offset ?? 0) && from < (position?.end.offset ?? 0)),
  );
}
