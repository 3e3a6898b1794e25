import { displayWidth } from "../../text/display-width";
import { CLOSERS, SENTENCE_MARKS } from "../../text/sentence-marks";
import { insideWord } from "../fold/characters";
import type { Span } from "./occurrences";

/** A sentence with its closing quotation marks, brackets and space. A full stop inside `3.5` does not end it. */
const SENTENCE = new RegExp(
  `(?:[^${SENTENCE_MARKS}\\n.]|\\.(?=[^\\s${CLOSERS}]))*(?:[${SENTENCE_MARKS}\\n.]+[${CLOSERS}]*\\s*|$)`,
  "gu",
);

/**
 * The part of a paragraph to show around a match: whole sentences where they fit, or all of it when it is short enough.
 *
 * `width` is in columns, with two for a Chinese character, so that both languages get the same room. All offsets are
 * UTF-16.
 */
export function snippet(paragraph: string, around: Span, width: number): Span {
  const fits = (start: number, end: number) => displayWidth(paragraph.slice(start, end)) <= width;
  if (fits(0, paragraph.length)) return { start: 0, end: paragraph.length };
  const sentences = sentencesOf(paragraph);
  const index = sentences.findIndex((sentence) => sentence.end > around.start);
  const sentence = sentences[index];
  if (sentence === undefined || !fits(sentence.start, Math.max(sentence.end, around.end))) {
    return cutSentence(paragraph, around, width);
  }
  let { start } = sentence;
  let end = Math.max(sentence.end, around.end);
  for (const after of sentences.slice(index + 1)) if (fits(start, after.end)) end = Math.max(end, after.end);
  for (const before of sentences.slice(0, index).reverse()) if (fits(before.start, end)) start = before.start;
  return { start, end };
}

function sentencesOf(paragraph: string): Span[] {
  return [...paragraph.matchAll(SENTENCE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Cuts a sentence that is too long on both sides, leaving a third of the room before the match. */
function cutSentence(paragraph: string, around: Span, width: number): Span {
  const start = walk(paragraph, around.start, -1, width / 3);
  return { start, end: Math.max(around.end, walk(paragraph, start, 1, width)) };
}

/** Moves `width` columns through the paragraph, and on to the end of a word. */
function walk(paragraph: string, from: number, step: 1 | -1, width: number): number {
  const ahead = step === 1 ? [...paragraph.slice(from)] : [...paragraph.slice(0, from)].reverse();
  let at = from;
  let left = width;
  for (const character of ahead) {
    if (left <= 0 && !insideWord(paragraph, at)) break;
    left -= displayWidth(character);
    at += step * character.length;
  }
  return at;
}
