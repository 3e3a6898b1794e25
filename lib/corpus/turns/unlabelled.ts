import { endsInQuestion } from "../../text/sentence-end";
import { DASHED } from "../labels/units";
import { type Opening, UNLABELLED } from "../markdown/opening";
import { cutPassage, hasText, inheritMarks, type Passage, passageOf } from "../markdown/passages";
import { unmarked } from "./cut-turns";

/** The passages of an unlabelled text that begin a question, and those that begin an answer, judged by form alone. */
export type Voices = ReadonlyMap<Passage, "interviewer" | "guest">;

/** A form is accepted from this many questions on; fewer may be chance. */
export const FEWEST = 3;
/** At least this share of the passages in the form of questions must end in a question mark. */
export const ASKING_SHARE = 0.6;

/** Begins turns of unnamed voices. */
export function openVoices(passages: readonly Passage[], voices: Voices): Passage[] {
  return passages.flatMap((passage) => openByForm(passage, voices));
}

/** Begins a turn of an unnamed voice at a passage, if it has one. */
export function openByForm(passage: Passage, voices: Voices): Passage[] {
  const voice = voices.get(passage);
  if (voice === undefined) return [passage];
  const opens: Opening = { ...UNLABELLED, voice, start: passage.start };
  if (passage.kind !== "whole")
    return cutPassage(passage, [{ nodes: unmarked(passage.nodes), as: { kind: "paragraph", depth: 0 }, opens }]);
  const inside = passage.node.type === "blockquote" ? passage.node.children : [];
  const [first, ...rest] = inheritMarks(
    passage,
    inside.map((child) => passageOf(child, passage.start)),
  );
  return first === undefined ? [{ ...passage, opens }] : [{ ...first, opens }, ...rest];
}

const FEWEST_DASHES = 4;
/** In a dialogue with dashes, nearly every paragraph begins with one; in a novel there is narration in between. */
const DASH_SHARE = 0.8;

/** `— …` before every turn: two alternating voices, one of which mostly asks. */
export function voicesByDashes(passages: readonly Passage[]): Voices | null {
  const isDash = (passage: Passage) =>
    passage.kind === "paragraph" && passage.aside !== true && DASHED.test(passage.words.text);
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

/** Whether a paragraph is wholly bold, or wholly italic. */
export function isWholly(passage: Passage, style: "strong" | "emphasised"): boolean {
  if (passage.kind !== "paragraph" || passage.aside === true) return false;
  const { text, strong, emphasised } = passage.words;
  const marks = style === "strong" ? strong : emphasised;
  return text.trim() !== "" && marks.every((isMarked, i) => isMarked || /[\s*]/.test(text.charAt(i)));
}

/** Whether a paragraph is set apart from the others: wholly bold, or wholly italic. */
export function isSetApart(passage: Passage): boolean {
  return isWholly(passage, "strong") || isWholly(passage, "emphasised");
}

/** Whether a passage ends in a question mark, ignoring closing marks. */
export function asks(passage: Passage): boolean {
  return endsInQuestion(passage.words.text);
}

/** Plain paragraphs, each followed by a block quote: the quotes answer. */
export function voicesByQuotedAnswers(passages: readonly Passage[]): Voices | null {
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
