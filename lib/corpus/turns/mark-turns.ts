import type { TurnForm } from "../../schema/schema";
import { isConventional } from "../labels/kinds";
import type { Judged } from "../labels/model";
import { hasText, type Passage } from "../markdown/passages";
import { openBothSides } from "../parallel/open-both-sides";
import type { Printed } from "../sidecar/printed";
import { groupBy } from "../text/group";
import { anyOf } from "../text/phrases";
import { HEADINGS_BEHIND } from "../vocabulary/around";
import { OPINIONS } from "../vocabulary/interviews";
import { QUESTIONS } from "../vocabulary/voices";
import { exchangesIn } from "./exchanges";
import { isHelp, isManual, speaksTo } from "./faq";
import { openFollowUps } from "./follow-ups";
import { turnsByLabels } from "./label-turns";
import { openLetters } from "./letters";
import { voicesByPlainQuestions } from "./plain-questions";
import { openQuotedQuestions } from "./quoted-questions";
import { markOf } from "./settled/settled-questions";
import { settleTurns } from "./settled/settled-turns";
import { QUESTION_FORMS, type Told } from "./told";
import { ASKING_SHARE, asks, FEWEST, isWholly, openVoices, voicesByDashes, voicesByQuotedAnswers } from "./unlabelled";
import { turnEvidence, weighTurns } from "./weigh-turns";

/** A text in which the beginnings of turns are marked. */
export interface MarkedTurns {
  /** Those that begin a turn have `opens`; unchanged if there are no turns. */
  readonly passages: readonly Passage[];
  /** How the turns were told; null if there are none. */
  readonly told: Told | null;
  /** The names that stand like labels, accepted or not. */
  readonly judged: readonly Judged[];
}

/** One way to read a text: the passages with their turns, and the logarithm of the odds that it is the right one. */
interface Proposal {
  readonly by: TurnForm;
  readonly passages: readonly Passage[];
  readonly odds: number;
}

/**
 * Finds the beginnings of turns and cuts the text there. The ways in which an interview may be printed are hypotheses:
 * each proposes turns for the whole text and is weighed by what these show, and the likeliest is taken.
 *
 * @param isKnown whether a name is that of a person of the corpus
 * @param isConversation whether the sidecar says that it is a conversation: then a single voice is accepted, too
 */
export function markTurns(
  passages: readonly Passage[],
  isKnown: (name: string) => boolean,
  isConversation: boolean,
): MarkedTurns {
  const { proposals, judged } = proposeTurns(passages, isKnown, isConversation);
  const [best, ...others] = proposals.filter(({ odds }) => odds > 0).toSorted((a, b) => b.odds - a.odds);
  if (best === undefined) return { passages, told: null, judged };
  // Questions that are bold and numbered are one reading, not two.
  const rival = others.find((other) => beginningsIn(other) !== beginningsIn(best));
  const margin = rival === undefined ? {} : { rival: { by: rival.by, margin: best.odds - rival.odds } };
  return { passages: best.passages, told: { by: best.by, odds: best.odds, ...margin }, judged };
}

/** Everything that the hypotheses propose, likely or not; the parameters are those of `markTurns`. */
export function proposeTurns(
  passages: readonly Passage[],
  isKnown: (name: string) => boolean,
  isConversation: boolean,
): { proposals: Proposal[]; judged: readonly Judged[] } {
  const byLabels = turnsByLabels(passages, isKnown, isConversation);
  const { judged } = byLabels.labels;
  const letters = openLetters(passages);
  const proposals = [
    // The name over a letter looks like a label, and is not that of whoever writes it.
    ...(letters === null
      ? proposedByLabels(byLabels.passages, judged, isConversation)
      : [weighed("letters", letters, LETTERS)]),
    ...attributesOf(passages).map((attribute) => weighed("attribute", settled(passages, { attribute }), ATTRIBUTE)),
    ...(isOpinion(passages) ? [] : QUESTION_FORMS)
      .filter(([, printed]) => mayAsk(passages, printed))
      .map(([by, printed]) => {
        const text = passages.slice(0, endOfQuestions(passages, printed));
        return { by, passages: settled(text, printed), rest: passages.slice(text.length) };
      })
      .filter((one) => isInterview([...one.passages, ...one.rest]))
      .map(({ by, passages: text, rest }) =>
        weighed(by, [...openFollowUps(text, by === "bold questions"), ...rest], UNNAMED + addressed(text)),
      ),
    ...[
      weighed("quoted answers", opened(passages, voicesByQuotedAnswers(passages)), UNNAMED),
      weighed("dashes", opened(passages, voicesByDashes(passages)), UNNAMED),
      weighed("quoted questions", openBothSides(openQuotedQuestions(passages)), UNNAMED),
      weighed("plain questions", opened(passages, voicesByPlainQuestions(passages)), UNMARKED),
    ].filter((one) => !isManual(exchangesIn(one.passages, isUnnamedQuestion))),
  ];
  return { proposals, judged };
}

/** So many passages from the beginning, a line may say what kind of text this is. */
const HEAD = 6;
const OPINION = new RegExp(`^${anyOf(OPINIONS)}$`, "iu");

/** Whether a text says that it is somebody's opinion: its questions are the writer's own. */
function isOpinion(passages: readonly Passage[]): boolean {
  return passages.slice(0, HEAD).some(({ words }) => OPINION.test(words.text.trim()));
}

/** Where the turns of a proposal begin, as text that can be compared. */
function beginningsIn({ passages }: Proposal): string {
  return passages.flatMap(({ opens }) => opens?.start ?? []).join(" ");
}

/** Questions are also how a list of advice is divided, or the end of a README. */
const UNNAMED = -2.5;

/**
 * In so many questions somebody is addressed, if they are put to anybody; and what it weighs if nobody is. Of 30 interviews in
 * the benchmark without labels, 2 address nobody, in four and five questions; so do an essay and a recipe that ask themselves.
 */
const FEWEST_TO_ADDRESS = 4;
const UNADDRESSED = -2.5;

function addressed(passages: readonly Passage[]): number {
  const questions = passages.filter(isUnnamedQuestion);
  return questions.length < FEWEST_TO_ADDRESS || questions.some(({ words }) => speaksTo(words.text)) ? 0 : UNADDRESSED;
}

/** A question in a paragraph like all others may be what somebody asks themselves: these odds are never clear. */
const UNMARKED = -4.5;

/** Letters that answer one another and are signed are nothing else. */
const LETTERS = 4;

/** An attribute of components is seldom there for anything but the speaker. */
const ATTRIBUTE = 2;

function weighed(by: TurnForm, passages: readonly Passage[], prior: number): Proposal {
  const evidence = turnEvidence(passages);
  return { by, passages, odds: evidence === null ? Number.NEGATIVE_INFINITY : prior + weighTurns(evidence) };
}

/** Names are weighed one by one; of these weights, the turns that they open get as much as two of the names. */
const NAMES_WEIGHED = 2;
/** And never more than this: names that recur often enough may still be keys. */
const MOST_FOR_NAMES = 8;

/** An editor knows better than turns that nobody else takes. */
const CONVERSATION = 4;

function proposedByLabels(
  passages: readonly Passage[],
  judged: readonly Judged[],
  isConversation: boolean,
): Proposal[] {
  const voices = voicesIn(passages);
  if (voices.size < (isConversation ? 1 : 2)) return [];
  if (!isConversation && [...voices].every(isConventional) && isHelpAsked(passages)) return [];
  const odds = judged.map((one) => one.odds).toSorted((a, b) => b - a);
  const names = odds.slice(0, NAMES_WEIGHED).reduce((sum, one) => sum + Math.max(0, one), 0);
  const prior = isConversation ? CONVERSATION : 0;
  return [weighed("labels", passages, prior + Math.min(MOST_FOR_NAMES, names))];
}

/** Whether the questions are those of a customer. Notes and comments in sections behind the last one answer nothing. */
function isHelpAsked(passages: readonly Passage[]): boolean {
  const isQuestion = (passage: Passage) => hasQuestionLabel(passage) || isUnnamedQuestion(passage);
  const last = passages.findLastIndex(isQuestion);
  const next = passages.findIndex(({ kind }, i) => i > last && kind === "heading");
  return isHelp(exchangesIn(next < 0 ? passages : passages.slice(0, next), isQuestion));
}

function voicesIn(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ opens }) => opens?.label ?? opens?.voice ?? []));
}

function settled(passages: readonly Passage[], printed: Printed): readonly Passage[] {
  const all = () => true;
  return settleTurns(passages, printed, all, () => false).passages;
}

function opened(passages: readonly Passage[], voices: ReturnType<typeof voicesByDashes>): readonly Passage[] {
  return voices === null ? passages : openBothSides(openVoices(passages, voices));
}

/** Whether a text has anything in the form of questions at all: most have not, and reading it so takes time. */
function mayAsk(passages: readonly Passage[], { questions }: Printed): boolean {
  const looks = (passage: Passage): boolean => {
    const { text, strong, emphasised } = passage.words;
    if (questions === "heading") return passage.kind === "heading" && asks(passage);
    if (questions === "marked") return markOf(text) !== null && /[？?]/u.test(text);
    if (questions === "numbered") return /^[^\S\n]*[（(]?\d/mu.test(text);
    const first = text.search(/[^\s*]/u);
    return (questions === "bold" ? strong : emphasised)[first] === true;
  };
  const isList = (passage: Passage) => passage.kind === "whole" && passage.node.type === "list";
  return (
    passages.some((one) => isList(one) && /[？?]/u.test(one.words.text)) || passages.filter(looks).length >= FEWEST
  );
}

/** The index past the last question and its answer: notes in the same style, or other headings, stand behind it. */
function endOfQuestions(passages: readonly Passage[], { questions }: Printed): number {
  if (questions === "heading") return endOfHeadings(passages);
  if (questions !== "bold" && questions !== "italic") return passages.length;
  const style = questions === "bold" ? "strong" : "emphasised";
  const isNote = (passage: Passage) => isWholly(passage, style) && !asks(passage);
  return passages.findLastIndex((passage) => hasText(passage) && !isNote(passage)) + 1;
}

/** `About Ravi`, `Further reading`. */
const BEHIND = new RegExp(String.raw`^(?:${anyOf(HEADINGS_BEHIND)}|about \S+(?: \S+)?$)`, "iu");

/** The index of the first heading behind the last that asks: what stands under it is no answer. */
function endOfHeadings(passages: readonly Passage[]): number {
  const behind = passages.findIndex(({ kind, words }) => kind === "heading" && BEHIND.test(words.text));
  const last = passages
    .slice(0, behind < 0 ? undefined : behind)
    .findLastIndex((passage) => passage.kind === "heading" && asks(passage));
  const asked = passages[last];
  const next = passages.findIndex((passage, i) => {
    return i > last && passage.kind === "heading" && asked?.kind === "heading" && passage.depth <= asked.depth;
  });
  return next < 0 ? passages.length : next;
}

/** The attributes of components that may name the speaker: they have several values, each of which recurs. */
export function attributesOf(passages: readonly Passage[]): string[] {
  const components = new Set(passages.flatMap(({ component }) => component ?? []));
  const attributes = [...components].flatMap((component) => Object.entries(component.attributes));
  return [...groupBy(attributes, ([name]) => name)].flatMap(([name, all]) => {
    const kinds = new Set(all.map(([, value]) => value)).size;
    return kinds > 1 && kinds <= all.length / 2 ? [name] : [];
  });
}

/** Whether enough of what is read as questions asks, and the whole is no list of frequently asked questions. */
function isInterview(passages: readonly Passage[]): boolean {
  const questions = passages.filter(isUnnamedQuestion);
  const asking = questions.filter(asks);
  const isEnough = questions.length >= FEWEST && asking.length >= questions.length * ASKING_SHARE;
  return isEnough && !isManual(exchangesIn(passages, isUnnamedQuestion));
}

/** A label that only questions have. */
const QUESTION_LABEL = new RegExp(`^${anyOf(QUESTIONS)}$`, "iu");

function hasQuestionLabel({ opens }: Passage): boolean {
  return opens?.label != null && QUESTION_LABEL.test(opens.label);
}

function isUnnamedQuestion({ opens }: Passage): boolean {
  return opens?.voice === "interviewer";
}
