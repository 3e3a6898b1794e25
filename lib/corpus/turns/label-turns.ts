import { isNotice, isProgramName } from "../asides/notices";
import { isSoundCue } from "../asides/stage-directions";
import type { LabelCandidate } from "../labels/grammar";
import { findLabels, type Labels, labelsIn } from "../labels/labels";
import { legendOf } from "../labels/legend";
import { openList } from "../labels/list-labels";
import { isNote, type Place } from "../labels/units";
import { UNLABELLED } from "../markdown/opening";
import { inheritMarks, type Passage, type TextPassage } from "../markdown/passages";
import { unquoted } from "../markdown/unquoted";
import { openBothSides } from "../parallel/open-both-sides";
import { bareArrows, beginningsAtArrows, hasLabel, openAtArrow } from "./arrows";
import { completeTurns } from "./complete-turns";
import { type Beginning, cutTurns } from "./cut-turns";
import { examinersIn, nameExaminers } from "./examiners";
import { openAtLostColons } from "./lost-colons";

/**
 * Begins turns at labels: at the beginning of a paragraph or line, in bold after a sentence, in headings, block quotes and
 * lists. Turns without a label among them are completed.
 *
 * @param isKnown whether a name is that of a person of the corpus
 * @param isConversation whether it is known that the text is a conversation
 */
export function turnsByLabels(
  passages: readonly Passage[],
  isKnown: (name: string) => boolean,
  isConversation: boolean,
): { passages: Passage[]; labels: Labels } {
  const examiners = examinersIn(passages);
  const labels = findLabels(passages, (name) => isKnown(name) || examiners.has(name), isConversation);
  const legend = legendOf(passages, labels);
  const arrows = bareArrows(passages, labels);
  const column = columnStart(passages);
  const labelled = passages.flatMap((passage, i): Passage[] => {
    if (i < column) return [passage];
    if (arrows.quotes.has(passage)) return openAtArrow(passage);
    if (passage.aside === true || isNote(passage) || legend.has(passage)) return [passage];
    if (passage.kind !== "whole") return cutAtLabels(passage, labels, undefined, arrows.inLines);
    const items = passage.node.type === "list" ? openList(passage.node, labels) : null;
    if (items !== null) return inheritMarks(passage, items).flatMap((one) => cutPiece(one, labels, "list"));
    const quoted = unquoted(passage);
    return hasLabel(quoted, labels) ? quoted.flatMap((one) => cutPiece(one, labels)) : [passage];
  });
  return { passages: openBothSides(nameExaminers(completeTurns(openAtLostColons(labelled), labels))), labels };
}

/** What stands before a table of turns says who takes part if it is no more than this share of all words. */
const HEAD_SHARE = 0.2;

/** The index of the first turn of a table that makes up most of a text; 0 if there is none. */
function columnStart(passages: readonly Passage[]): number {
  const first = passages.findIndex(({ opens }) => opens != null && opens.label !== null);
  const length = (some: readonly Passage[]) => some.reduce((sum, { words }) => sum + words.text.length, 0);
  return first < 0 || length(passages.slice(0, first)) > length(passages) * HEAD_SHARE ? 0 : first;
}

function cutPiece(passage: Passage, labels: Labels, place?: Place): Passage[] {
  return passage.kind === "whole" ? [passage] : cutAtLabels(passage, labels, place);
}

function cutAtLabels(passage: TextPassage, labels: Labels, place?: Place, atArrows = false): Passage[] {
  const found = labelsIn(passage, labels, place);
  const bare = atArrows ? beginningsAtArrows(passage, new Set(found.map(({ from }) => from))) : [];
  if (found.length + bare.length === 0) return [passage];
  const { text } = passage.words;
  const beginnings = found.map((label, i) => {
    const said = text.slice(label.end, found[i + 1]?.from);
    return isNotice(said) || isOfProgram(label) || isSoundCue(label.name) ? noticeAt(label) : beginningOf(label);
  });
  return cutTurns(
    passage,
    [...beginnings, ...bare].toSorted((a, b) => a.from - b.from),
  );
}

function isOfProgram({ form, name }: LabelCandidate): boolean {
  return form === "time" && isProgramName(name);
}

/** A program speaks, not the person under whose name it does: the name stays among the words, which are nobody's. */
function noticeAt({ start, from }: LabelCandidate): Beginning {
  return { from, end: from, opens: { ...UNLABELLED, start } };
}

/** Begins a turn at the label with which a paragraph begins. */
export function cutAtFirst(passage: TextPassage, label: LabelCandidate): TextPassage[] {
  return cutTurns(passage, [beginningOf(label)]);
}

/** Where a label begins a turn. */
function beginningOf({ name, printed, alias, time, stamp, start, from, end }: LabelCandidate): Beginning {
  return { from, end, opens: { label: name, printed, alias, voice: null, time: stamp ?? time, start } };
}
