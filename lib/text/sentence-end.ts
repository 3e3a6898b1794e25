import { CLOSERS, SENTENCE_MARKS } from "./sentence-marks";

/**
 * The one definition of the end of a sentence in running text of either language. Where sentences themselves are cut, with
 * abbreviations and brackets, `splitSentences` does it, from the same marks.
 */

/** Behind the mark there may also be asterisks that broken bold has left over. */
const BEHIND = String.raw`[${CLOSERS}*\s]*$`;
const SENTENCE_END = new RegExp(`[${SENTENCE_MARKS}.]${BEHIND}`, "u");
const QUESTION_END = new RegExp(`[？?]${BEHIND}`, "u");

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether a text ends in a question. */
export function endsInQuestion(text: string): boolean {
  return QUESTION_END.test(text);
}

/** A line end, a point before white space, any other mark; points of suspension are a pause, and cut nothing. */
const CUT = /(?<=[。！？!?\n]|\.(?=\s))/u;

/** Cuts a text behind its full stops, question and exclamation marks and lines; nothing is left out. */
export function cutAtSentenceEnds(text: string): string[] {
  return text.split(CUT);
}
