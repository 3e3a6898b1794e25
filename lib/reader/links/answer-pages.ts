import type { Interview, Section, Turn } from "../../schema/schema";

/** A turn that has a page of its own, and what that page shows around it. */
export interface Passage {
  readonly turn: Turn;
  readonly section: Section;
  /** The questions asked last before it, in order; several where nobody answered in between. */
  readonly questions: readonly Turn[];
  readonly previous: Turn | null;
  readonly next: Turn | null;
}

/** Whether a turn has a page of its own: every one but questions and editorial turns. */
export function hasPage(turn: Turn): boolean {
  return turn.kind !== "question" && turn.kind !== "editorial";
}

/**
 * The passages of an interview in reading order; one pass over its turns. Editorial turns do not come between a question
 * and the next one, since nobody speaks in them.
 */
export function passagesOf(interview: Interview): Passage[] {
  const found: Omit<Passage, "previous" | "next">[] = [];
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
