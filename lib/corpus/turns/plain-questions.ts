import { hasText, type Passage } from "../markdown/passages";
import { anyOf } from "../text/phrases";
import { INTERVIEWS } from "../vocabulary/interviews";
import { exchangesIn } from "./exchanges";
import { speaksAsOne, speaksTo } from "./faq";
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
  const voices = new Map<Passage, "interviewer" | "guest">();
  for (const [i, passage] of text.entries()) {
    const answer = text[i + 1];
    if (!isPlainQuestion(passage) || answer === undefined || answer.kind === "heading" || asks(answer)) continue;
    voices.set(passage, "interviewer");
    voices.set(answer, "guest");
  }
  const isQuestion = (passage: Passage) => voices.get(passage) === "interviewer";
  const exchanges = exchangesIn(text, isQuestion);
  if (exchanges.length < FEWEST_PLAIN) return null;
  const lead = text.slice(0, text.findIndex(isQuestion));
  const isCalledInterview = lead.some(({ words }) => CALLED_INTERVIEW.test(words.text));
  const asOne = exchanges.filter(({ answer }) => speaksAsOne(answer));
  const isTalk =
    exchanges.some(({ question }) => speaksTo(question)) && asOne.length >= exchanges.length * AS_ONE_SHARE;
  return isCalledInterview && isTalk ? voices : null;
}

/** Whether a paragraph asks, and is no longer than a question. */
function isPlainQuestion(passage: Passage): boolean {
  return passage.kind === "paragraph" && passage.words.text.length <= LONGEST_QUESTION && asks(passage);
}
