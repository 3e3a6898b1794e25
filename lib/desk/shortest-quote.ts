import type { Source } from "../corpus/text/source";

/** So many UTF-16 units are enough to recognise a place by. */
const ENOUGH = 10;

const CUT = /^(?:[\uD800-\uDBFF]|[\p{Script=Latin}\d][\p{Script=Latin}\d]$)/u;

/**
 * The fewest words from an offset on, along the line, that stand in the files once: what a sidecar may quote.
 *
 * @param offset UTF-16 offset in the source
 * @param files all that the sidecar may quote from, the source among them
 * @returns null where not even the whole line stands there once
 */
export function shortestQuote(source: Source, offset: number, files: readonly Source[]): string | null {
  const line = /^[^\r\n]*/.exec(source.text.slice(offset))?.[0].trimEnd() ?? "";
  for (let length = Math.min(ENOUGH, line.length); length <= line.length && length > 0; length += 1) {
    const words = line.slice(0, length);
    // Not half a surrogate pair, nor half a word of letters.
    const isWhole = words.trimEnd() === words && !CUT.test(line.slice(length - 1, length + 1));
    if (isWhole && countOf(words, files) === 1) return words;
  }
  return null;
}

function countOf(words: string, files: readonly Source[]): number {
  return files.reduce((count, { text }) => count + text.split(words).length - 1, 0);
}

/** The fewest letters by which a sentence is looked for in its source, where marks may stand among its words. */
const BEGINNING = 6;

/**
 * Where a sentence begins in a source, as a UTF-16 offset.
 *
 * @param span of its paragraph in the source, end exclusive
 * @param sentence its words, without the marks of the source
 * @returns null where no beginning of it stands in the paragraph once
 */
export function placeOfSentence(
  { text }: Source,
  [start, end]: readonly [number, number],
  sentence: string,
): number | null {
  const paragraph = text.slice(start, end);
  for (let length = Math.min(BEGINNING, sentence.length); length <= sentence.length; length += 1) {
    const beginning = sentence.slice(0, length);
    const at = paragraph.indexOf(beginning);
    if (at < 0) return null;
    if (paragraph.indexOf(beginning, at + 1) < 0) return start + at;
  }
  return null;
}
