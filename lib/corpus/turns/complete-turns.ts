import { standsAround } from "../asides/apparatus";
import type { Labels } from "../labels/labels";
import { DASHED } from "../labels/units";
import { UNLABELLED } from "../markdown/opening";
import { hasText, type Passage } from "../markdown/passages";
import { languageOf } from "../text/language";
import { anyOf } from "../text/phrases";
import { QUESTIONS } from "../vocabulary/voices";
import { ASKING_SHARE, asks, isSetApart, openByForm } from "./unlabelled";

/** Begins the turns that have no label among those that have one: questions that are marked otherwise, and answers. */
export function completeTurns(passages: readonly Passage[], labels: Labels): Passage[] {
  return openAnswersBetween(openUnlabelledAnswers(openAnswers(openMarkedQuestions(passages), labels)));
}

/** From this many on, marked questions between labelled answers are another voice; more where several people answer. */
const FEWEST_QUESTIONS = 2;
const FEWEST_OF_SEVERAL = 3;
/** If more of the turns of a label ask, and not just one, it is the interviewer's, and a marked question is no turn. */
const LABELLED_ASKING = 0.3;

/**
 * Opens turns at `**…？**`, `*…？*`, `—— …` and headings that ask between labelled turns: questions of an interviewer without a
 * label. Where dashes mostly begin questions, they begin all that the interviewer says.
 */
function openMarkedQuestions(passages: readonly Passage[]): Passage[] {
  const labelled = passages.filter(({ opens }) => opens?.label != null);
  const labels = new Set(labelled.map(({ opens }) => opens?.label));
  const hasAsker = [...labels].some((label) => {
    const own = labelled.filter(({ opens }) => opens?.label === label);
    return own.filter(asks).length > Math.max(1, own.length * LABELLED_ASKING);
  });
  if (labels.size === 0 || (labels.size > 1 && hasAsker)) return [...passages];
  const free = passages.filter((passage) => passage.opens === undefined && passage.aside !== true);
  const dashed = free.filter(({ kind, words }) => kind === "paragraph" && DASHED.test(words.text));
  const asksByDash = dashed.filter(asks).length >= dashed.length * ASKING_SHARE;
  const translations = translatedQuestions(passages);
  const marked = free.filter((passage) => isSetApart(passage) && !translations.has(passage));
  const questions = new Set([
    ...marked.filter(asks),
    ...(labels.size === 1 ? beforeAnswers(marked, passages) : []),
    ...(asksByDash ? dashed : []),
    ...askingHeadings(passages),
  ]);
  if (questions.size < (labels.size > 1 ? FEWEST_OF_SEVERAL : FEWEST_QUESTIONS)) return [...passages];
  return passages.flatMap((passage) =>
    questions.has(passage) ? openByForm(passage, new Map([[passage, "interviewer" as const]])) : [passage],
  );
}

/** The paragraphs that ask in the other language what the one before asks: its translation, and no further question. */
function translatedQuestions(passages: readonly Passage[]): ReadonlySet<Passage> {
  return new Set(
    passages.filter((passage, i) => {
      const before = passages[i - 1];
      if (before === undefined || !asks(before) || !asks(passage)) return false;
      const [own, other] = [languageOf(passage.words.text), languageOf(before.words.text)];
      return own !== null && other !== null && own !== other;
    }),
  );
}

/** Between turns of one voice somebody else speaks, even if less often in questions than where nothing is labelled. */
const ASKING_BEFORE_ANSWERS = 0.4;

/**
 * Of marked paragraphs, those right before a turn of the only voice with a label, if enough of these ask: what the interviewer
 * says need not be a question.
 */
function beforeAnswers(marked: readonly Passage[], passages: readonly Passage[]): readonly Passage[] {
  const text = passages.filter((one) => hasText(one) || one.opens !== undefined);
  const isMarked = new Set(marked);
  const before = text.filter((one, i) => isMarked.has(one) && text[i + 1]?.opens !== undefined);
  const asking = before.filter(asks);
  return asking.length >= FEWEST_QUESTIONS && asking.length >= before.length * ASKING_BEFORE_ANSWERS ? before : [];
}

/** The headings that ask, if most headings do that stand right over a labelled turn. */
function askingHeadings(passages: readonly Passage[]): Passage[] {
  // A label alone on its line opens a turn without words of its own.
  const text = passages.filter((one) => one.aside !== true && (hasText(one) || one.opens !== undefined));
  const over = text.filter(({ kind, opens }, i) => {
    return kind === "heading" && opens === undefined && text[i + 1]?.opens !== undefined;
  });
  const asking = over.filter(asks);
  return asking.length >= FEWEST_OF_SEVERAL && asking.length >= over.length * ASKING_SHARE ? asking : [];
}

/** A label of questions, never of an answer. */
const QUESTION_LABEL = new RegExp(String.raw`^[「《【[]?${anyOf(QUESTIONS)}[」》】\]]?$`, "iu");
/**
 * An interview takes up at least this share of its document; an article may well end with a short list of questions.
 */
const INTERVIEW_SHARE = 0.5;

/** So many turns of one voice that all ask are no chance. */
const FEWEST_OF_ONE = 3;

/** If only questions have labels, or the only voice with a label always asks, the first paragraph after each opens the answer. */
function openAnswers(passages: readonly Passage[], { judged }: Labels): Passage[] {
  const inHeadings = judged.flatMap(({ name, odds }) => (odds > 0 && name.place === "heading" ? [name.label] : []));
  const opened = passages.flatMap(({ opens }) => opens ?? []);
  const [first] = opened;
  const isOneVoice =
    opened.every(({ label }) => label === first?.label) &&
    passages.every((one) => one.opens === undefined || asks(one));
  const onlyAsked =
    opened.every(({ label }) => label !== null && QUESTION_LABEL.test(label)) ||
    (isOneVoice && (opened.length >= FEWEST_OF_ONE || inHeadings.includes(first?.label ?? "")));
  const begin = passages.findIndex(({ opens }) => opens !== undefined);
  const isInterview = lengthOf(passages.slice(begin)) >= lengthOf(passages) * INTERVIEW_SHARE;
  if (!onlyAsked || !isInterview || opened.length < FEWEST_QUESTIONS) return [...passages];
  let asked = false;
  return passages.flatMap((passage) => {
    const answers = asked && passage.opens === undefined && passage.kind !== "heading" && !standsAround(passage);
    asked = passage.opens !== undefined || (asked && !answers);
    return answers ? openByForm(passage, new Map([[passage, "guest" as const]])) : [passage];
  });
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { words }) => sum + words.text.length, 0);
}

/** So many turns of the voice that asks must be one paragraph each to show that what follows another one answers it. */
const FEWEST_SHORT = 2;

/**
 * If all turns of the voice that asks are one paragraph, except some with more that are followed by the next question, an
 * answer without a label follows there. It is the only other voice's, or a guest's where there are several.
 */
function openUnlabelledAnswers(passages: readonly Passage[]): Passage[] {
  const turns = turnsOf(passages);
  const labels = [...new Set(turns.map(({ label }) => label))];
  const asker = labels.find((label) => isAsker(turns.filter((turn) => turn.label === label)));
  if (asker === undefined || labels.length < 2) return [...passages];
  // At the end, somebody says goodbye, and further paragraphs may be anything.
  const isAskedLast = ({ said: [first] }: LabelledTurn) => first !== undefined && asks(first);
  const isOpen = (turn: LabelledTurn, i: number) =>
    turn.label === asker &&
    turn.said.length > 1 &&
    (turns[i + 1] === undefined ? isAskedLast(turn) : turns[i + 1]?.label === asker);
  const open = turns.filter(isOpen);
  const closed = turns.filter((turn, i) => turn.label === asker && !isOpen(turn, i));
  if (closed.length < FEWEST_SHORT || closed.some(({ said }) => said.length > 1)) return [...passages];
  const others = labels.filter((label) => label !== asker);
  const voice =
    others.length === 1 ? { label: others[0] ?? null, voice: null } : { label: null, voice: "guest" as const };
  const answers = new Set(open.flatMap(({ said }) => said[1] ?? []));
  return passages.map((passage) =>
    answers.has(passage) ? { ...passage, opens: { ...UNLABELLED, ...voice, start: passage.start } } : passage,
  );
}

interface LabelledTurn {
  readonly label: string;
  /** Its paragraphs. */
  readonly said: readonly Passage[];
}

function turnsOf(passages: readonly Passage[]): LabelledTurn[] {
  const turns: { label: string; said: Passage[] }[] = [];
  for (const passage of passages) {
    const label = passage.opens?.label ?? passage.opens?.voice;
    if (label != null) turns.push({ label, said: [passage] });
    else if (passage.kind === "paragraph" && passage.aside !== true) turns.at(-1)?.said.push(passage);
  }
  return turns;
}

/** At least this share of the turns of the voice that asks begins with a question. */
const ASKER_SHARE = 0.8;

function isAsker(turns: readonly LabelledTurn[]): boolean {
  const asking = turns.filter(({ said: [first] }) => first !== undefined && asks(first));
  return asking.length >= turns.length * ASKER_SHARE && turns.length > FEWEST_SHORT;
}

/**
 * If a question is only marked, and the next turn is another such question or there is none, the first words behind it
 * answer. They are those of the only voice with a label that asks nothing, or a guest's where there are several.
 */
function openAnswersBetween(passages: readonly Passage[]): Passage[] {
  const isMarkedQuestion = ({ opens }: Passage) => opens?.voice === "interviewer" && opens.printed === null;
  const translations = translatedQuestions(passages);
  const isAnswer = (passage: Passage) =>
    passage.kind !== "heading" && passage.aside !== true && hasText(passage) && !translations.has(passage);
  const found = passages.flatMap((passage, i): Passage[] => {
    if (!isMarkedQuestion(passage)) return [];
    const next = passages.findIndex(({ opens }, j) => j > i && opens !== undefined);
    const following = passages[next];
    if (following === undefined ? !asks(passage) : !isMarkedQuestion(following)) return [];
    const answer = passages.slice(i + 1, next < 0 ? undefined : next).find(isAnswer);
    return answer === undefined ? [] : [answer];
  });
  if (found.length === 0) return [...passages];
  const answers = new Set(found);
  const labelled = passages.filter(({ opens }) => opens?.label != null);
  const answering = new Set(labelled.filter((one) => !asks(one)).map(({ opens }) => opens?.label));
  const [only = null] = answering.size === 1 ? answering : [];
  const voice = only === null ? { voice: "guest" as const } : { label: only };
  return passages.map((passage) =>
    answers.has(passage) ? { ...passage, opens: { ...UNLABELLED, ...voice, start: passage.start } } : passage,
  );
}
