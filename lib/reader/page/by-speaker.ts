import type { SpeakerId } from "../../schema/ids";
import type { Interview, Quote, Turn } from "../../schema/schema";

/** A quotation in a retelling, and the turn that contains it. */
export interface Quoted {
  readonly turn: Turn;
  readonly quote: Quote;
}

/** What one person says in one interview: their turns, and their words quoted in a retelling. */
export interface BySpeaker {
  readonly interview: Interview;
  readonly turns: readonly Turn[];
  readonly quoted: readonly Quoted[];
}

/** Everything a person says in an interview, in reading order. */
export function bySpeaker(interview: Interview, speaker: SpeakerId): BySpeaker {
  const turns = interview.sections.flatMap((section) => section.turns);
  return {
    interview,
    turns: turns.filter((turn) => turn.speaker === speaker),
    quoted: turns.flatMap((turn) =>
      (turn.quotes ?? []).filter((quote) => quote.speaker === speaker).map((quote) => ({ turn, quote })),
    ),
  };
}
