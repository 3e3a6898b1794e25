import { endsInQuestion, endsSentence } from "../../text/sentence-end";
import { standsAround } from "../asides/apparatus";
import { hasText, type Passage } from "../markdown/passages";
import { type Exchange, isManual } from "./faq";

/** The passages of an unlabelled text that begin a question, and those that begin an answer, judged by form alone. */
export type Voices = ReadonlyMap<Passage, "interviewer" | "guest">;

/** A form is accepted from this many questions on; fewer may be chance. */
const FEWEST = 3;
/** At least this share of the passages in the form of questions must end in a question mark. */
const ASKING_SHARE = 0.6;

/**
 * Tells questions from answers in an interview without printed names: answers in block quotes; questions wholly in
 * bold, in headings or numbered; or a dash before every turn. The first form that fits is used; a text in which none
 * fits has no turns.
 */
export function voicesWithoutLabels(passages: readonly Passage[]): Voices | null {
  const voices =
    quotedAnswers(passages) ??
    markedQuestions(passages, isWhollyBold) ??
    headingQuestions(passages) ??
    markedQuestions(passages, isNumberedQuestion) ??
    dashes(passages);
  return voices === null || isManual(exchangesIn(passages, voices)) ? null : voices;
}

/** The questions, each with its whole answer. */
function exchangesIn(passages: readonly Passage[], voices: Voices): Exchange[] {
  const exchanges: { question: string; answer: string }[] = [];
  for (const passage of passages) {
    const last = exchanges.at(-1);
    if (voices.get(passage) === "interviewer") exchanges.push({ question: passage.words.text, answer: "" });
    else if (last !== undefined) last.answer += `${passage.words.text}\n`;
  }
  return exchanges;
}

/** `1. …？` alone in its list: each answer in between starts a new list. */
function isNumberedQuestion(passage: Passage): boolean {
  if (passage.kind !== "whole" || passage.node.type !== "list" || passage.node.ordered !== true) return false;
  const [item, ...more] = passage.node.children;
  return more.length === 0 && item?.children.length === 1 && asks(passage);
}

const DASH = /^\s*(?:—{1,2}|–|―{1,2}|――|──)\s*\S/u;
const FEWEST_DASHES = 4;
/** In a dialogue with dashes, nearly every paragraph begins with one; in a novel there is narration in between. */
const DASH_SHARE = 0.8;

/** `— …` before every turn: two alternating voices, one of which mostly asks. */
function dashes(passages: readonly Passage[]): Voices | null {
  const isDash = (passage: Passage) =>
    passage.kind === "paragraph" && passage.aside !== true && DASH.test(passage.words.text);
  const first = passages.findIndex(isDash);
  const span = passages.slice(Math.max(0, first), passages.findLastIndex(isDash) + 1).filter(hasText);
  const turns = span.filter(isDash);
  if (turns.length < FEWEST_DASHES || turns.length < span.length * DASH_SHARE) return null;
  const askedBy = [0, 1].map((voice) => {
    const theirs = turns.filter((_, i) => i % 2 === voice);
    return theirs.filter(asks).length / theirs.length;
  });
  const [one = 0, other = 0] = askedBy;
  if (Math.max(one, other) < ASKING_SHARE || Math.min(one, other) > 1 - ASKING_SHARE) return null;
  const asker = one >= other ? 0 : 1;
  return new Map(turns.map((passage, i) => [passage, i % 2 === asker ? "interviewer" : "guest"] as const));
}

export function isWhollyBold(passage: Passage): boolean {
  if (passage.kind !== "paragraph" || passage.aside === true) return false;
  const { text, strong } = passage.words;
  return text.trim() !== "" && strong.every((isBold, i) => isBold || /[\s*]/.test(text.charAt(i)));
}

/** Whether a passage ends in a question mark, ignoring closing marks. */
export function asks(passage: Passage): boolean {
  return endsInQuestion(passage.words.text);
}

/** Passages of one form that mostly ask, each followed by an answer. */
function markedQuestions(passages: readonly Passage[], isMarked: (passage: Passage) => boolean): Voices | null {
  const marked = passages.filter(isMarked);
  const questions = marked.filter(asks);
  if (questions.length < FEWEST || questions.length < marked.length * ASKING_SHARE) return null;
  // An interview may begin with a request: a whole sentence, unlike a title or a lead-in.
  const first = passages.findIndex((passage) => isMarked(passage) && endsSentence(passage.words.text));
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
