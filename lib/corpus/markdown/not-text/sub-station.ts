import type { Source } from "../../text/source";

const HEADER = /^\uFEFF?\[Script Info\]/i;

/**
 * The lines of a Sub Station Alpha script (`.ass`, `.ssa`) that nobody says: all but its `Dialogue:` events.
 *
 * @param from UTF-16 offset of the beginning of the text
 * @returns UTF-16 offsets, end exclusive; none if the text is no such script
 */
export function linesAroundDialogue({ text, lineStarts }: Source, from: number): (readonly [number, number])[] {
  if (!HEADER.test(text.slice(from, from + 20))) return [];
  const starts = [from, ...lineStarts.filter((start) => start > from)];
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? text.length;
    const line = text.slice(start, end);
    return /^Dialogue:/.test(line) || line.trim() === "" ? [] : [[start, end] as const];
  });
}
