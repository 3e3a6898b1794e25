import { hasText, type Passage } from "../markdown/passages";
import { countedLines, firstNamed } from "../problems/counted-lines";
import { type Problem, problem } from "../problems/problems";
import { turnsLine } from "../sidecar/settling-lines";
import { lineAt, placeAt, type Source } from "../text/source";
import type { PrintedSection, PrintedTurn } from "../turns/read-turns";
import { QUESTION_FORMS, type Told } from "../turns/told";
import { asks } from "../turns/unlabelled";
import { quoteAt } from "./quote-at";

/** The maximum length of a question that an editor may have forgotten to mark, in UTF-16 units; longer ones are told. */
const LONGEST = 120;

/**
 * Reports, once, the paragraphs within answers that do nothing but ask and are answered, where questions are told by how
 * they look: one that does not look so may be the interviewer's. Whoever tells something asks so, too; nothing tells them apart.
 */
export function unmarkedQuestions(sections: readonly PrintedSection[], told: Told | null): Problem[] {
  if (told === null || !QUESTION_FORMS.some(([form]) => form === told.by)) return [];
  const found = sections.flatMap((section) => section.turns).flatMap(questionsWithin);
  const [first] = found;
  if (first === undefined) return [];
  const begun = firstNamed(found).map(({ source, offset }) => {
    return { at: quoteAt(source, offset), speaker: "interviewer" };
  });
  const facts = {
    ...countedLines(found.map(({ source, offset }) => lineAt(source, offset))),
    line: turnsLine(begun),
  };
  return [problem("question-unmarked", placeAt(first.source, first.offset), facts)];
}

interface Question {
  readonly source: Source;
  /** UTF-16 offset of its first words. */
  readonly offset: number;
}

function questionsWithin({ source, voice, passages }: PrintedTurn): Question[] {
  const said = passages.filter((passage) => hasText(passage) && passage.aside !== true);
  return said.flatMap((passage, i): Question[] => {
    const next = said[i + 1];
    const isAnswered = i > 0 && next !== undefined && !asks(next);
    return voice === "guest" && isAnswered && onlyAsks(passage)
      ? [{ source, offset: passage.words.at[0] ?? passage.start }]
      : [];
  });
}

function onlyAsks(passage: Passage): boolean {
  const { text } = passage.words;
  return passage.kind === "paragraph" && text.length <= LONGEST && asks(passage) && !/[。！!]|\.\s/u.test(text);
}
