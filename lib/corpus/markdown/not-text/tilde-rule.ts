import type { Source } from "../../text/source";

/** A line of tildes and nothing else: for Markdown it opens a block of program text. */
const TILDES = /^[ \t]{0,3}~{3,}[ \t]*$/gmu;

/**
 * The line of tildes that divides a text, if there is one and no more: what it would open is never closed, and the words
 * behind it are no program.
 *
 * @param from UTF-16 offset of the beginning of the text
 * @returns ranges of UTF-16 offsets in the source, end exclusive
 */
export function tildeRule({ text }: Source, from: number): [start: number, end: number][] {
  const lines = [...text.matchAll(TILDES)].filter(({ index }) => index >= from);
  return lines.length === 1 ? lines.map(({ 0: line, index }) => [index, index + line.length]) : [];
}
