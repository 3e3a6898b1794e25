import type { Root } from "mdast";
import { type Edit, escapesIn } from "./edits";

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
  const dashes: number[] = [];
  let offset = 0;
  let isCue = false;
  for (const line of lines) {
    const dash = isCue ? DASH.exec(line) : null;
    if (dash !== null) dashes.push(offset + dash[0].length - 1);
    isCue = CUE.test(line) || (isCue && line.trim() !== "");
    offset += line.length + 1;
  }
  return escapesIn(root, ["list"], dashes);
}
