import type { SpeakerId, TurnId } from "../../schema/ids";
import { LANGUAGES } from "../../schema/languages";
import type { Interview, Lang, Quote, Turn } from "../../schema/schema";
import { displayWidth } from "../../text/display-width";
import { cutAtSentenceEnds } from "../../text/sentence-end";
import { answerPagesOf } from "../links/answer-pages";
import { excerptAtPhrase } from "../words/excerpt";

/** A quotation in a retelling, and the turn that contains it. */
export interface Quoted {
  readonly turn: Turn;
  readonly quote: Quote;
}

/** What one person says in one interview: their turns, and their words quoted in a retelling. */
export interface BySpeaker {
  readonly interview: Interview;
  readonly turns: readonly Turn[];
  /** What each of these turns answers, if somebody else asked. */
  readonly asked: ReadonlyMap<TurnId, Asked>;
  readonly quoted: readonly Quoted[];
}

/** The last question before an answer, or its last sentence, in the languages that it has. */
export type Asked = Readonly<Partial<Record<Lang, string>>>;

/** Two lines beside the text on a phone, in columns (see `excerpt`): enough to know what was asked. */
const QUESTION_COLUMNS = 80;

/** Everything a person says in an interview, in reading order. */
export function bySpeaker(interview: Interview, speaker: SpeakerId): BySpeaker {
  const turns = interview.sections.flatMap((section) => section.turns);
  const asked = answerPagesOf(interview).flatMap(({ turn, questions }) => {
    const question = questions.at(-1);
    const isTheirs = turn.speaker === speaker && question !== undefined && question.speaker !== speaker;
    return isTheirs ? [[turn.id, askedIn(question)] as const] : [];
  });
  return {
    interview,
    turns: turns.filter((turn) => turn.speaker === speaker),
    asked: new Map(asked),
    quoted: turns.flatMap((turn) =>
      (turn.quotes ?? []).filter((quote) => quote.speaker === speaker).map((quote) => ({ turn, quote })),
    ),
  };
}

function askedIn({ rows }: Turn): Asked {
  const words = (lang: Lang) => rows.flatMap((row) => row[lang].map(({ text }) => text)).join(" ");
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, endOf(words(lang))]).filter(([, text]) => text !== ""));
}

/** A question as a whole if it is short, else its last sentence: what leads up to it comes first. */
function endOf(question: string): string {
  if (displayWidth(question) <= QUESTION_COLUMNS) return question.trim();
  const last = cutAtSentenceEnds(question).findLast((sentence) => sentence.trim() !== "") ?? question;
  const shown = excerptAtPhrase(last.trim(), QUESTION_COLUMNS);
  return last.length < question.length ? `… ${shown}` : shown;
}
