import type { Passage } from "../markdown/passages";
import type { Exchange } from "./faq";

/** The questions of a text, each with all words up to the next one; what stands before the first is left out. */
export function exchangesIn(passages: readonly Passage[], isQuestion: (passage: Passage) => boolean): Exchange[] {
  const exchanges: { question: string; answer: string }[] = [];
  for (const passage of passages) {
    const last = exchanges.at(-1);
    if (isQuestion(passage)) exchanges.push({ question: passage.words.text, answer: "" });
    else if (last !== undefined) last.answer += `${passage.words.text}\n`;
  }
  return exchanges;
}
