import type { SpeakerId } from "../../schema/ids";
import type { Interview, Quote, Turn } from "../../schema/schema";

/** A piece of a retelling that is somebody's speech, and the turn it stands in. */
export interface Quoted {
  readonly turn: Turn;
  readonly quote: Quote;
}

/** What one person says in one interview: turns of their own, and speech of theirs that others retell. */
export interface Sayings {
  readonly interview: Interview;
  readonly turns: readonly Turn[];
  readonly quoted: readonly Quoted[];
}

/** Everything that a person says in an interview, in reading order. */
export function sayingsOf(interview: Interview, speaker: SpeakerId): Sayings {
  const turns = interview.sections.flatMap((section) => section.turns);
  return {
    interview,
    turns: turns.filter((turn) => turn.speaker === speaker),
    quoted: turns.flatMap((turn) =>
      (turn.quotes ?? []).filter((quote) => quote.speaker === speaker).map((quote) => ({ turn, quote })),
    ),
  };
}
