import type { LabelCandidate } from "../labels/grammar";
import { findLabels, type Labels, labelsIn } from "../labels/labels";
import { legendOf } from "../labels/legend";
import { openList } from "../labels/list-labels";
import type { Place } from "../labels/units";
import { inheritMarks, type Passage, type TextPassage } from "../markdown/passages";
import { unquoted } from "../markdown/unquoted";
import { openBothSides } from "../parallel/open-both-sides";
import { completeTurns } from "./complete-turns";
import { type Beginning, cutTurns } from "./cut-turns";
import { examinersIn, nameExaminers } from "./examiners";

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
  const labelled = passages.flatMap((passage): Passage[] => {
    if (passage.aside === true || legend.has(passage)) return [passage];
    if (passage.kind !== "whole") return cutAtLabels(passage, labels);
    const items = passage.node.type === "list" ? openList(passage.node, labels) : null;
    if (items !== null) return inheritMarks(passage, items).flatMap((one) => cutPiece(one, labels, "list"));
    const quoted = unquoted(passage);
    const speaks = quoted.some((one) => one.kind !== "whole" && labelsIn(one, labels).length > 0);
    return speaks ? quoted.flatMap((one) => cutPiece(one, labels)) : [passage];
  });
  return { passages: openBothSides(nameExaminers(completeTurns(labelled, labels))), labels };
}

function cutPiece(passage: Passage, labels: Labels, place?: Place): Passage[] {
  return passage.kind === "whole" ? [passage] : cutAtLabels(passage, labels, place);
}

function cutAtLabels(passage: TextPassage, labels: Labels, place?: Place): Passage[] {
  const found = labelsIn(passage, labels, place);
  return found.length === 0 ? [passage] : cutTurns(passage, found.map(beginningOf));
}

/** Begins a turn at the label with which a paragraph begins. */
export function cutAtFirst(passage: TextPassage, label: LabelCandidate): TextPassage[] {
  return cutTurns(passage, [beginningOf(label)]);
}

/** Where a label begins a turn. */
function beginningOf({ name, printed, alias, time, start, from, end }: LabelCandidate): Beginning {
  return { from, end, opens: { label: name, printed, alias, voice: null, time, start } };
}
