import { anyOf, anyWordOf } from "../text/phrases";
import { ASKED_OF_ONE, HELP_TITLES, INSTRUCTIONS, READER_ASKS } from "../vocabulary/manuals";

/** A question, and the words after it up to the next one. */
export interface Exchange {
  readonly question: string;
  readonly answer: string;
}

/** A question put to a manual: the questions are the reader's, and no one is addressed. */
const READER_QUESTION = new RegExp(String.raw`^(?:q\s*[.:：])?[\s\d.、]*${anyOf(READER_ASKS)}|吗？\s*$`, "iu");
const SPEAKS_TO = /\b(?:you|your|yourself)\b|[你您妳]/iu;
/** A person is addressed about what they did or thought, not a company, as in `你们什么时候发货？`. */
const SPEAKS_TO_ONE = new RegExp(`[你您](?!们)|${anyWordOf(ASKED_OF_ONE)}`, "iu");
/** The answers of a single person; `我们` and `we` are a company, `我的订单` the name of a page. */
const SPEAKS_AS_ONE = /\b(?:I|me)\b|我(?![们的])/u;
/** Instructions to the reader of a manual. */
const INSTRUCTS = new RegExp(
  String.raw`(?:^|[.!?]\s+)${anyWordOf(INSTRUCTIONS.en)}|(?:^|[。！？，\n])${anyOf(INSTRUCTIONS.zh)}`,
  "imu",
);

/** From this share of such questions on, a text is a list of frequently asked questions. */
const READER_SHARE = 0.7;
/** An answer in a manual may quote a reader in the first person. */
const AS_ONE_SHARE = 0.15;
/** An interviewee is addressed in at least this share of the questions. */
const SPOKEN_TO_SHARE = 0.3;

/** In so many questions and answers, one person is addressed, or speaks in the first person, if people talk. */
const IMPERSONAL = 5;
const FIRST_PERSON = /\b(?:I|me|my|mine|we|our)\b|[我咱俺]/iu;

/** Words that an answer quotes are not its own. */
const QUOTED = /[“"「][^”"」]*[”"」]/gu;

function isPersonal({ question, answer }: Exchange): boolean {
  return SPEAKS_TO.test(question) || SPEAKS_AS_ONE.test(answer);
}

function isOfOne({ question, answer }: Exchange): boolean {
  return SPEAKS_TO_ONE.test(question) || /[你您]/u.test(question) || FIRST_PERSON.test(answer.replace(QUOTED, ""));
}

/** The share of the questions in which the one who asks speaks of themselves, as a customer does. */
const OF_SELF_SHARE = 0.5;

/** The share of the answers that must instruct where questions have a label: in an interview, few do. */
const INSTRUCTING_SHARE = 0.4;

/**
 * Whether questions are those of a customer, as in `Q: Can I bring my dog?`, or the answers instruct; and no answer speaks as
 * one person.
 */
export function isHelp(exchanges: readonly Exchange[]): boolean {
  if (exchanges.length === 0 || exchanges.some(({ answer }) => SPEAKS_AS_ONE.test(answer))) return false;
  const ofSelf = exchanges.filter(({ question }) => FIRST_PERSON.test(question));
  const instructing = exchanges.filter(({ answer }) => INSTRUCTS.test(answer));
  const isInstruction = exchanges.length > 1 && instructing.length >= exchanges.length * INSTRUCTING_SHARE;
  return (ofSelf.length > 0 && ofSelf.length >= exchanges.length * OF_SELF_SHARE) || isInstruction;
}

/**
 * Whether questions and answers are a list of frequently asked questions rather than an interview: the questions are a
 * reader's, or the answers instruct "you", the reader, and none of them speaks as one person.
 */
export function isManual(exchanges: readonly Exchange[]): boolean {
  const shareOf = (holds: (exchange: Exchange) => boolean) => exchanges.filter(holds).length / exchanges.length;
  if (shareOf(({ answer }) => SPEAKS_AS_ONE.test(answer)) >= AS_ONE_SHARE) return false;
  if (exchanges.length >= IMPERSONAL && [isPersonal, isOfOne].some((holds) => !exchanges.some(holds))) return true;
  const isSpokenTo = exchanges.some(({ question }) => SPEAKS_TO.test(question));
  if (!isSpokenTo && shareOf(({ question }) => READER_QUESTION.test(question)) >= READER_SHARE) return true;
  if (shareOf(({ question }) => SPEAKS_TO_ONE.test(question)) >= SPOKEN_TO_SHARE) return false;
  return shareOf(({ answer }) => SPEAKS_TO.test(answer) || INSTRUCTS.test(answer)) >= READER_SHARE;
}

/** Whether somebody is addressed in the questions, or speaks as one person in the answers, as people do who talk. */
export function isSpoken(exchanges: readonly Exchange[]): boolean {
  const spokenTo = exchanges.filter(({ question }) => SPEAKS_TO_ONE.test(question)).length;
  const asOne = exchanges.filter(({ answer }) => SPEAKS_AS_ONE.test(answer)).length;
  return Math.max(spokenTo, asOne) >= exchanges.length * SPOKEN_TO_SHARE;
}

/** Whether words address somebody. */
export function speaksTo(text: string): boolean {
  return SPEAKS_TO.test(text);
}

/** Whether somebody speaks of themselves. */
export function speaksAsOne(text: string): boolean {
  return SPEAKS_AS_ONE.test(text);
}

const HELP = new RegExp(anyOf(HELP_TITLES), "iu");

/** Whether a title says that these are questions of customers, which nobody in particular answers. */
export function isHelpTitle(title: string): boolean {
  return HELP.test(title);
}
