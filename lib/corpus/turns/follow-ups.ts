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
 */
export function openFollowUps(passages: readonly Passage[]): Passage[] {
  const first = passages.findIndex(({ opens }) => opens?.voice === "interviewer");
  const followUps = passages.filter(
    (passage, i) =>
      i > first && passage.opens === undefined && isSetApart(passage) && asks(passage) && isAnswer(passages[i + 1]),
  );
  if (first < 0 || followUps.length < FEWEST_FOLLOW_UPS) return [...passages];
  const voices = new Map(followUps.map((passage) => [passage, "interviewer"] as const));
  const opened = passages.flatMap((passage) => openByForm(passage, voices));
  return openAnswers(opened, (passage) => passage.aside !== true);
}

function isAnswer(passage: Passage | undefined): boolean {
  return passage !== undefined && passage.opens === undefined && passage.kind !== "heading" && hasText(passage);
}
