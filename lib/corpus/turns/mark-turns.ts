import type { RootContent } from "mdast";
import { standsAround } from "../asides/apparatus";
import type { LabelCandidate } from "../labels/grammar";
import { type LabelNames, labelNames, labelsIn } from "../labels/labels";
import { legendOf } from "../labels/legend";
import { namesInLists, openList } from "../labels/list-labels";
import { type Opening, UNLABELLED } from "../markdown/opening";
import { cutPassage, inheritMarks, type Passage, type Piece, passageOf, type TextPassage } from "../markdown/passages";
import { cutAt, remove, trim } from "../markdown/words";
import { openBothSides } from "../parallel/open-both-sides";
import { anyOf } from "../text/phrases";
import { QUESTIONS } from "../vocabulary/voices";
import { asks, isWhollyBold, type Voices, voicesWithoutLabels } from "./unlabelled";

/**
 * Finds the beginnings of turns and cuts the text there: at labels at the beginning of a paragraph or line, at bold
 * labels after a sentence, in headings and in block quotes; or, in a document without labels, at its questions and
 * answers.
 *
 * @param isKnown whether a name is that of a person of the corpus
 * @param isConversation whether the sidecar says that it is a conversation: then a single voice is accepted, too
 * @returns the passages; those that begin a turn have `opens` and no label; unchanged if there are no turns
 */
export function markTurns(
  passages: readonly Passage[],
  isKnown: (name: string) => boolean,
  isConversation: boolean,
): Passage[] {
  const spoken = passages.filter(({ aside }) => aside !== true);
  const inside = spoken.flatMap((passage) =>
    (passage.kind === "whole" ? quotedPassages(passage.node) : [passage]).filter((one) => one.kind !== "whole"),
  );
  const names = labelNames(inside, isKnown);
  const listed = listNames(passages, names, isKnown);
  const legend = legendOf(passages, names);
  const labelled = passages.flatMap((passage): Passage[] => {
    if (passage.aside === true || legend.has(passage)) return [passage];
    if (passage.kind !== "whole") return cutAtLabels(passage, names);
    const items = passage.node.type === "list" && listed !== null ? openList(passage.node, listed) : null;
    if (items !== null && listed !== null) return inheritMarks(passage, items).flatMap((one) => cutPiece(one, listed));
    const quoted = quotedPassages(passage.node);
    const speaks = quoted.some((one) => one.kind !== "whole" && labelsIn(one, names).length > 0);
    return speaks ? inheritMarks(passage, quoted).flatMap((one) => cutPiece(one, names)) : [passage];
  });
  const marked = openBothSides(openAnswers(openBoldQuestions(labelled), names));
  const voices = new Set(marked.flatMap(({ opens }) => (opens === undefined ? [] : [opens.label ?? opens.voice])));
  return voices.size >= (isConversation ? 1 : 2) ? marked : markByForm(passages);
}

/** The names accepted in lists; null if no list has labels. */
function listNames(
  passages: readonly Passage[],
  names: LabelNames,
  isKnown: (name: string) => boolean,
): LabelNames | null {
  const inText = namesInLists(passages, (name) => names.inText.has(name) || isKnown(name));
  return inText.size === 0 ? null : { ...names, inText, alone: new Set() };
}

function cutPiece(passage: Passage, names: LabelNames): Passage[] {
  return passage.kind === "whole" ? [passage] : cutAtLabels(passage, names);
}

/** Marks the turns of a text whose labels do not form a conversation: one voice, or none. */
function markByForm(passages: readonly Passage[]): Passage[] {
  const voices = voicesWithoutLabels(passages);
  return voices === null ? [...passages] : openBothSides(passages.flatMap((passage) => openByForm(passage, voices)));
}

/** The passages of a block quote, at any depth of nesting; none for any other block. */
function quotedPassages(node: RootContent): Passage[] {
  if (node.type !== "blockquote") return [];
  return node.children.flatMap((child) => (child.type === "blockquote" ? quotedPassages(child) : [passageOf(child)]));
}

function cutAtLabels(passage: TextPassage, names: LabelNames): Passage[] {
  const labels = labelsIn(passage, names);
  const [first] = labels;
  if (first === undefined) return [passage];
  const borders = [0, ...labels.map(({ from }) => from), passage.words.text.length];
  const [before = [], ...spoken] = cutAt(passage.nodes, borders);
  const lead = trim(before);
  return cutPassage(passage, [
    ...(lead.length === 0 ? [] : [{ nodes: lead }]),
    ...labels.map((label, i) => opened(label, spoken[i] ?? [])),
  ]);
}

/** The turn that a label opens: the piece of its passage up to the next label, without the label. */
function opened({ name, printed, alias, time, start, from, end }: LabelCandidate, piece: TextPassage["nodes"]): Piece {
  const nodes = unbold(trim(remove(piece, 0, end - from)));
  const opens: Opening = { label: name, printed, alias, voice: null, time, start };
  return { nodes, as: PARAGRAPH, fallbackStart: start, opens };
}

const PARAGRAPH = { kind: "paragraph", depth: 0 } as const;

/** In a question wholly in bold, the bold marks the question and is not emphasis. */
function unbold(nodes: TextPassage["nodes"]): TextPassage["nodes"] {
  const [only] = nodes;
  return nodes.length === 1 && only?.type === "strong" ? only.children : nodes;
}

function openByForm(passage: Passage, voices: Voices): Passage[] {
  const voice = voices.get(passage);
  if (voice === undefined) return [passage];
  const opens: Opening = { ...UNLABELLED, voice, start: passage.start };
  if (passage.kind !== "whole") return cutPassage(passage, [{ nodes: unbold(passage.nodes), as: PARAGRAPH, opens }]);
  const inside = passage.node.type === "blockquote" ? passage.node.children : [];
  const [first, ...rest] = inheritMarks(
    passage,
    inside.map((child) => passageOf(child, passage.start)),
  );
  return first === undefined ? [{ ...passage, opens }] : [{ ...first, opens }, ...rest];
}

/** From this many on, bold questions between the labelled answers of one voice are the other voice. */
const FEWEST_QUESTIONS = 2;

/** Opens turns at `**…？**` between labelled turns: questions of an interviewer without a label. */
function openBoldQuestions(passages: readonly Passage[]): Passage[] {
  const labels = new Set(passages.map((passage) => passage.opens?.label ?? null).filter((label) => label !== null));
  const isQuestion = (passage: Passage) =>
    passage.opens === undefined && passage.aside !== true && isWhollyBold(passage) && asks(passage);
  if (labels.size !== 1 || passages.filter(isQuestion).length < FEWEST_QUESTIONS) return [...passages];
  return passages.flatMap((passage) =>
    isQuestion(passage) ? openByForm(passage, new Map([[passage, "interviewer" as const]])) : [passage],
  );
}

/** A label of questions, never of an answer. */
const QUESTION_LABEL = new RegExp(String.raw`^[「《【[]?${anyOf(QUESTIONS)}[」》】\]]?$`, "iu");
/**
 * An interview takes up at least this share of its document; an article may well end with a short list of questions.
 */
const INTERVIEW_SHARE = 0.5;

/**
 * If only questions have labels, or one voice has labels in headings that all ask, the first paragraph after each opens
 * the answer.
 */
function openAnswers(passages: readonly Passage[], { inHeadings }: LabelNames): Passage[] {
  const opened = passages.flatMap(({ opens }) => opens ?? []);
  const asksInHeadings = passages.every(
    (passage) => passage.opens === undefined || (inHeadings.has(passage.opens.label ?? "") && asks(passage)),
  );
  const onlyAsked =
    opened.every(({ label }) => label !== null && QUESTION_LABEL.test(label)) ||
    (asksInHeadings && new Set(opened.map(({ label }) => label)).size === 1);
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
