import { endsSentence } from "../../text/sentence-end";
import { hasText, type Passage } from "../markdown/passages";
import { openAnswers } from "./settled/settled-turns";
import { asks, isSetApart, openByForm } from "./unlabelled";

/** A single question in other type within an answer may be the words of a third person. */
const FEWEST_FOLLOW_UPS = 2;

/**
 * Begins further turns where an interviewer asks on in another style than that of the questions: `*And then?*` between
 * headings that ask. The words after each answer it.
 *
 * @param passages in which the questions of one style are opened
 * @param areBold whether that style is bold: then one of which only the beginning is bold is a question, too
 */
export function openFollowUps(passages: readonly Passage[], areBold: boolean): Passage[] {
  const first = passages.findIndex(({ opens }) => opens?.voice === "interviewer");
  if (first < 0) return [...passages];
  const asking = passages.filter(
    (passage, i) => i > first && passage.opens === undefined && asks(passage) && isAnswer(passages[i + 1]),
  );
  const setApart = asking.filter(isSetApart);
  const followUps = [
    ...(setApart.length < FEWEST_FOLLOW_UPS ? [] : setApart),
    ...(areBold ? asking.filter((passage) => !isSetApart(passage) && isBrokenBold(passage)) : []),
  ];
  if (followUps.length === 0) return [...passages];
  const voices = new Map(followUps.map((passage) => [passage, "interviewer"] as const));
  const opened = passages.flatMap((passage) => openByForm(passage, voices));
  return openAnswers(opened, (passage) => passage.aside !== true);
}

/** So much of a question must be bold at least, or an answer may begin with a word that is stressed. */
const BOLD_SHARE = 0.3;

/**
 * Whether a question begins bold and goes on plain within its sentence, as where the end of the marks was misplaced:
 * `**What would you say** to a child?` A bold sentence by itself is a stressed one.
 */
function isBrokenBold(passage: Passage): boolean {
  const { text, strong } = passage.words;
  const end = strong.indexOf(false);
  return (
    passage.kind === "paragraph" &&
    end >= text.length * BOLD_SHARE &&
    !endsSentence(text.slice(0, end)) &&
    !/[:：]\s*$/.test(text.slice(0, end))
  );
}

function isAnswer(passage: Passage | undefined): boolean {
  return passage !== undefined && passage.opens === undefined && passage.kind !== "heading" && hasText(passage);
}
