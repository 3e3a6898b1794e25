import type { Source } from "../../text/source";

const HEADER = /^\uFEFF?WEBVTT(?=\s|$)/;
/** The first line of a block that is no cue. */
const NOTE = /^(?:NOTE|STYLE|REGION)(?=\s|$)/;

/**
 * The lines of a WebVTT file that nobody says: its header, and its notes, styles and regions. A block ends at a blank line.
 *
 * @param from UTF-16 offset of the beginning of the text
 * @returns UTF-16 offsets, end exclusive; none if the text is not WebVTT
 */
export function silentLines({ text, lineStarts }: Source, from: number): (readonly [start: number, end: number])[] {
  if (!HEADER.test(text.slice(from, from + 10))) return [];
  let isSilent = true;
  let isBlankBefore = false;
  const starts = [from, ...lineStarts.filter((start) => start > from)];
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? text.length;
    const line = text.slice(start, end);
    if (isBlankBefore) isSilent = NOTE.test(line);
    isBlankBefore = line.trim() === "";
    if (line.includes("-->")) isSilent = false;
    return isSilent && !isBlankBefore ? [[start, end] as const] : [];
  });
}
