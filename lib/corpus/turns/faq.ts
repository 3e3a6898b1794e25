import { anyOf, anyWordOf } from "../text/phrases";
import { ASKED_OF_ONE, INSTRUCTIONS, READER_ASKS } from "../vocabulary/manuals";

/** A question, and the words behind it up to the next one. */
export interface Exchange {
  readonly question: string;
  readonly answer: string;
}

/** What a reader asks a manual: the questions are the reader's own, and no one is spoken to. */
const READER_QUESTION = new RegExp(String.raw`^[\s\d.、]*${anyOf(READER_ASKS)}|吗？\s*$`, "iu");
const SPEAKS_TO = /\b(?:you|your|yourself)\b|[你您]/iu;
/** Somebody is spoken to of what they did or think, and not a house, as in `你们什么时候发货？`. */
const SPEAKS_TO_ONE = new RegExp(`[你您](?!们)|${anyWordOf(ASKED_OF_ONE)}`, "iu");
/** Who answers as one person; `我们` and `we` is a house, `我的订单` what its pages are called. */
const SPEAKS_AS_ONE = /\b(?:I|I['’]\w+|me)\b|我(?![们的])/u;
/** What a manual does: it tells its reader what to do. */
const INSTRUCTS = new RegExp(
  String.raw`(?:^|[.!?]\s+)${anyWordOf(INSTRUCTIONS.en)}|(?:^|[。！？，\n])${anyOf(INSTRUCTIONS.zh)}`,
  "imu",
);

/** From this share of the questions on, a text is one of frequent questions. */
const READER_SHARE = 0.7;
/** Some answer of a manual may quote what a reader says of himself. */
const AS_ONE_SHARE = 0.15;
/** Who is interviewed is spoken to in a good part of the questions. */
const SPOKEN_TO_SHARE = 0.3;

/**
 * Whether questions and answers are those of a list of frequent questions, which nobody asks anybody: the questions are a
 * reader's, or the answers tell "you", who reads them, what to do, and nobody in them speaks as one person.
 */
export function isManual(exchanges: readonly Exchange[]): boolean {
  const shareOf = (holds: (exchange: Exchange) => boolean) => exchanges.filter(holds).length / exchanges.length;
  if (shareOf(({ answer }) => SPEAKS_AS_ONE.test(answer)) >= AS_ONE_SHARE) return false;
  const isSpokenTo = exchanges.some(({ question }) => SPEAKS_TO.test(question));
  if (!isSpokenTo && shareOf(({ question }) => READER_QUESTION.test(question)) >= READER_SHARE) return true;
  if (shareOf(({ question }) => SPEAKS_TO_ONE.test(question)) >= SPOKEN_TO_SHARE) return false;
  return shareOf(({ answer }) => SPEAKS_TO.test(answer) || INSTRUCTS.test(answer)) >= READER_SHARE;
}
