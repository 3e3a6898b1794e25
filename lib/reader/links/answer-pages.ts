import type { Interview, Section, Turn } from "../../schema/schema";

/** A turn with its own page, and what that page shows around it. */
export interface AnswerPageContent {
  readonly turn: Turn;
  readonly section: Section;
  /** The last questions before it, in order; several if they were not answered in between. */
  readonly questions: readonly Turn[];
  readonly previous: Turn | null;
  readonly next: Turn | null;
}

/** Whether a turn has its own page: all do except questions and editorial turns. */
export function hasPage(turn: Turn): boolean {
  return turn.kind !== "question" && turn.kind !== "editorial";
}

/**
 * The passages of an interview in reading order. An editorial turn does not separate two questions, since nobody speaks
 * in it.
 */
export function answerPagesOf(interview: Interview): AnswerPageContent[] {
  const found: Omit<AnswerPageContent, "previous" | "next">[] = [];
  let questions: readonly Turn[] = [];
  let answered = true;
  for (const section of interview.sections) {
    for (const turn of section.turns) {
      if (turn.kind === "question") {
        questions = answered ? [turn] : [...questions, turn];
        answered = false;
      } else if (hasPage(turn)) {
        found.push({ turn, section, questions });
        answered = true;
      }
    }
  }
  return found.map((passage, index) => ({
    ...passage,
    previous: found[index - 1]?.turn ?? null,
    next: found[index + 1]?.turn ?? null,
  }));
}
