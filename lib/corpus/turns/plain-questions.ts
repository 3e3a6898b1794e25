import { hasText, type Passage } from "../markdown/passages";
import { anyOf } from "../text/phrases";
import { INTERVIEWS } from "../vocabulary/interviews";
import { type Exchange, speaksAsOne, speaksTo } from "./faq";
import { asks, type Voices } from "./unlabelled";

/** Fewer questions in paragraphs of their own are what any essay has. */
const FEWEST_PLAIN = 4;
/** The maximum length of such a question, in UTF-16 units; what is longer and ends in a question is an answer that asks back. */
const LONGEST_QUESTION = 240;
/** In so many answers somebody says “I”; in an article that retells a conversation, hardly anybody does. */
const AS_ONE_SHARE = 0.8;
const CALLED_INTERVIEW = new RegExp(anyOf(INTERVIEWS), "iu");

/**
 * Paragraphs that ask and look like all others, each followed by an answer, below words that call the text an interview.
 * Where an answer ends in a paragraph that asks, nothing tells it from a question: the editor is asked to look.
 */
export function voicesByPlainQuestions(passages: readonly Passage[]): Voices | null {
  const text = passages.filter((passage) => passage.aside !== true && hasText(passage));
  const isQuestion = (passage: Passage | undefined) =>
    passage?.kind === "paragraph" && passage.words.text.length <= LONGEST_QUESTION && asks(passage);
  const isAnswer = (passage: Passage | undefined) =>
    passage !== undefined && passage.kind !== "heading" && !asks(passage);
  const questions = text.filter((passage, i) => isQuestion(passage) && isAnswer(text[i + 1]));
  const [first] = questions;
  if (first === undefined || questions.length < FEWEST_PLAIN) return null;
  if (!text.slice(0, text.indexOf(first)).some(({ words }) => CALLED_INTERVIEW.test(words.text))) return null;
  const exchanges = questions.map((question, i): Exchange => {
    const [from, to] = [question, questions[i + 1]].map((one) => (one === undefined ? text.length : text.indexOf(one)));
    const answer = text.slice((from ?? 0) + 1, to);
    return { question: question.words.text, answer: answer.map(({ words }) => words.text).join("\n") };
  });
  const asOne = exchanges.filter(({ answer }) => speaksAsOne(answer));
  if (!exchanges.some(({ question }) => speaksTo(question)) || asOne.length < exchanges.length * AS_ONE_SHARE)
    return null;
  const answers = questions.flatMap((question) => text[text.indexOf(question) + 1] ?? []);
  return new Map([
    ...questions.map((passage) => [passage, "interviewer"] as const),
    ...answers.map((passage) => [passage, "guest"] as const),
  ]);
}
