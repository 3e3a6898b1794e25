import { endsSentence } from "../../text/sentence-end";
import type { TextPassage } from "../markdown/passages";
import type { PlainText } from "../markdown/words";
import { groupBy } from "../text/group";
import { isSetOff, type LabelCandidate, labelAt, labelsAt } from "./grammar";

/** Cached candidates of a passage: several judgements need them. */
const found = new WeakMap<TextPassage, readonly LabelCandidate[]>();

/**
 * Every possible label of a passage, in order: at the beginning of each line of a paragraph, and in the middle of a line
 * where it is bold or a letter; of a heading, only at its beginning. A place may have several, read in different ways.
 */
export function candidatesIn(passage: TextPassage): readonly LabelCandidate[] {
  const known = found.get(passage);
  if (known !== undefined) return known;
  const { words } = passage;
  const starts = passage.kind === "heading" ? [0] : lineStarts(words.text);
  const atLines = starts.flatMap((from) => labelsAt(words, from));
  // A label whose mark is on the line above is found from either line.
  const once = groupBy(atLines, ({ start, form }) => `${start} ${form}`);
  const inside = passage.kind === "heading" ? [] : midLineLabels(words);
  const first = [...once.values()].flatMap(([label]) => label ?? []);
  const all = [...first, ...inside].toSorted((a, b) => a.from - b.from);
  found.set(passage, all);
  return all;
}

/** Those possible labels of a passage that a colon or a time sets off: few other words look like them. */
export function plainLabelsIn(passage: TextPassage): LabelCandidate[] {
  return candidatesIn(passage).filter(isSetOff);
}

/** Word positions at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** The number of characters before a label that show whether a sentence ends there. */
const BEFORE = 20;

/** Label-like text after the end of a sentence: a letter, a short Chinese name before a colon, or anything in bold. */
function midLineLabels(words: PlainText): LabelCandidate[] {
  const before = (index: number) => words.text.slice(Math.max(0, index - BEFORE), index);
  const plain = [...words.text.matchAll(MID_LINE)]
    // In subtitles a dash tells two voices on one line apart: the label begins with it.
    .map(({ index }) => index - (DASH_BEFORE.exec(before(index))?.[0].length ?? 0))
    .filter((index) => index > 0 && endsSentence(before(index)) && words.text.charAt(index - 1) !== "\n");
  // Bold may also begin after a space, or after asterisks left over from broken bold.
  const bold = boldStarts(words).filter((index) => endsSentence(before(index)) || /[*\s]$/u.test(before(index)));
  return [
    ...bold.flatMap((from) => labelAt(words, from) ?? []).filter((label) => label.bold),
    ...plain.flatMap((from) => labelAt(words, from) ?? []),
  ];
}

const DASH_BEFORE = /[-–—]\s*$/u;

/** A letter or a short Chinese name before a colon: whether a sentence ends before it, the text shows. */
const MID_LINE = /[QA]\s*[：:]|(?<![\p{Script=Han}])\p{Script=Han}{1,6}\s*[：:]/gu;

/** Word positions after the first at which bold begins. */
function boldStarts({ text, strong }: PlainText): number[] {
  const starts: number[] = [];
  for (let i = strong.indexOf(true, 1); i > 0; i = strong.indexOf(true, i + 1)) {
    if (strong[i - 1] === false && text.charAt(i - 1) !== "\n") starts.push(i);
  }
  return starts;
}
