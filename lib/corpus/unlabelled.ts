import { standsAround } from "./apparatus";
import type { Passage } from "./passages";

/** Which passages of a text without labels begin a question, and which an answer, told from the form alone. */
export type Voices = ReadonlyMap<Passage, "interviewer" | "guest">;

const ASKS = /[？?]["”’」』）)*\s]*$/u;
/** An interview may begin with a request: a whole sentence, which a title or a lead-in is not. */
const SENTENCE = /[？?。.!！]["”’」』）)*\s]*$/u;
/** A form is believed from this many questions on; fewer may be chance. */
const FEWEST = 3;
/** Of the passages of the asking form, at least this share must really end in a question mark. */
const ASKING_SHARE = 0.6;

/**
 * Tells question from answer in an interview that prints no names: questions wholly in bold, questions as headings, or
 * answers as block quotes. The first form that holds is taken; a text in which none holds has no turns.
 */
export function voicesWithoutLabels(passages: readonly Passage[]): Voices | null {
  return quotedAnswers(passages) ?? markedQuestions(passages, isWhollyBold) ?? headingQuestions(passages);
}

export function isWhollyBold(passage: Passage): boolean {
  if (passage.kind !== "paragraph" || passage.aside === true) return false;
  const { text, strong } = passage.words;
  return text.trim() !== "" && [...strong.keys()].every((i) => strong[i] === true || /[\s*]/.test(text.charAt(i)));
}

/** Whether a passage ends in a question mark, closing marks apart. */
export function asks(passage: Passage): boolean {
  return ASKS.test(passage.words.text);
}

/** Passages of one form that mostly ask, each with something behind it that answers. */
function markedQuestions(passages: readonly Passage[], isMarked: (passage: Passage) => boolean): Voices | null {
  const marked = passages.filter(isMarked);
  const questions = marked.filter(asks);
  if (questions.length < FEWEST || questions.length < marked.length * ASKING_SHARE) return null;
  const first = passages.findIndex((passage) => isMarked(passage) && SENTENCE.test(passage.words.text));
  const voices = new Map<Passage, "interviewer" | "guest">();
  let asked = false;
  for (const passage of passages.slice(first)) {
    if (isMarked(passage)) {
      voices.set(passage, "interviewer");
      asked = true;
    } else if (asked && passage.kind !== "heading" && !standsAround(passage)) {
      voices.set(passage, "guest");
      asked = false;
    }
  }
  return voices;
}

/** Headings of one depth that mostly ask. */
function headingQuestions(passages: readonly Passage[]): Voices | null {
  for (const depth of [1, 2, 3, 4, 5, 6]) {
    const isMarked = (passage: Passage) => passage.kind === "heading" && passage.depth === depth;
    const voices = markedQuestions(passages, isMarked);
    if (voices !== null) return voices;
  }
  return null;
}

/** Plain paragraphs, each followed by a block quote: the quotes answer. */
function quotedAnswers(passages: readonly Passage[]): Voices | null {
  const isQuote = (passage: Passage | undefined) => passage?.kind === "whole" && passage.node.type === "blockquote";
  const pairs = passages.filter((passage, i) => passage.kind === "paragraph" && isQuote(passages[i + 1]));
  const questions = pairs.filter(asks);
  if (questions.length < FEWEST || questions.length < pairs.length * ASKING_SHARE) return null;
  const voices = new Map<Passage, "interviewer" | "guest">();
  const [first] = questions;
  passages.slice(first === undefined ? 0 : passages.indexOf(first)).forEach((passage, i, rest) => {
    if (passage.kind === "paragraph" && isQuote(rest[i + 1])) voices.set(passage, "interviewer");
    else if (isQuote(passage) && !isQuote(rest[i - 1])) voices.set(passage, "guest");
  });
  return voices;
}
