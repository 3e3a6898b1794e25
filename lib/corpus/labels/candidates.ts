import { endsInQuestion, endsSentence } from "../../text/sentence-end";
import type { TextPassage } from "../markdown/passages";
import type { PlainText } from "../markdown/words";
import { anyOf } from "../text/phrases";
import { ANSWERERS, ASKERS, AUDIENCE, LETTERED_VOICES, UNKNOWN_VOICES } from "../vocabulary/voices";
import type { LabelUnit } from "./evidence";
import { boldName, type LabelCandidate, labelAt } from "./grammar";

const UNNAMED = [...ASKERS, ...ANSWERERS, ...AUDIENCE, ...UNKNOWN_VOICES];
/** A conventional label of an unnamed voice, with or without brackets: it is accepted even if it occurs only once. */
export const CONVENTIONAL = new RegExp(
  String.raw`^[「《【[]?(?:${anyOf(UNNAMED)}|${anyOf(LETTERED_VOICES)}\s*[a-z\d]*)[」》】\]]?$`,
  "iu",
);

/** Cached candidates of a passage: the evidence is weighed in several ways, each of which needs them. */
const found = new WeakMap<TextPassage, readonly LabelCandidate[]>();

/** Every candidate of a paragraph, at the beginning of each of its lines; of a heading, only at its beginning. */
export function candidatesIn(passage: TextPassage): readonly LabelCandidate[] {
  const known = found.get(passage);
  if (known !== undefined) return known;
  const starts = passage.kind === "heading" ? [0] : lineStarts(passage);
  const all = starts.flatMap((from) => labelAt(passage.words, from) ?? []);
  // A label whose mark is on the line above is found from either line.
  const candidates = all.filter(({ start }, i) => start !== all[i - 1]?.start);
  found.set(passage, candidates);
  return candidates;
}

/** Every line of a paragraph that begins with a possible name wholly in bold, without a colon. */
export function boldNamesIn(passage: TextPassage): LabelCandidate[] {
  const starts = passage.kind === "heading" || !passage.words.strong.includes(true) ? [] : lineStarts(passage);
  return starts.flatMap((from) => boldName(passage.words, from) ?? []);
}

function lineStarts({ words }: TextPassage): number[] {
  return [0, ...[...words.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** Labels that are never words of a sentence before a colon. */
export const LETTER = /^[QA问答]$/u;

/** The number of characters before a label that show whether a sentence ends there. */
const BEFORE = 20;

/** Label-like text after the end of a sentence: in bold, or the letter of a question or an answer. */
export function midLineLabels(words: PlainText): LabelCandidate[] {
  const before = (index: number) => words.text.slice(Math.max(0, index - BEFORE), index);
  const letters = [...words.text.matchAll(/[QA问答]\s*[：:]/gu)]
    .map(({ index }) => index)
    .filter((index) => endsSentence(before(index)));
  // Bold may also begin after a space, or after asterisks left over from broken bold.
  const bold = boldStarts(words).filter((index) => endsSentence(before(index)) || /[*\s]$/u.test(before(index)));
  return [...bold, ...letters]
    .flatMap((from) => labelAt(words, from) ?? [])
    .filter(({ name, bold }) => bold || (letters.length > 0 && LETTER.test(name)));
}

/** Word positions after the first at which bold begins. */
function boldStarts({ strong }: PlainText): number[] {
  const starts: number[] = [];
  for (let i = strong.indexOf(true, 1); i > 0; i = strong.indexOf(true, i + 1)) {
    if (strong[i - 1] === false) starts.push(i);
  }
  return starts;
}

/**
 * The lines of a paragraph that begin like labels; the whole paragraph if none does.
 *
 * @param candidates its candidates, in order
 * @param announced full names by the shorter forms that labels announce
 */
export function labelUnitsOf(
  { words: { text } }: TextPassage,
  candidates: readonly LabelCandidate[],
  announced: ReadonlyMap<string, string>,
): LabelUnit[] {
  const labels = candidates.filter(({ leadsToQuotation, plainStop }) => !leadsToQuotation && !plainStop);
  if (labels.length === 0) return [{ name: null, formOf: null, bold: false, asks: false }];
  return labels.map(({ name, bold, end }, i) => {
    const said = text.slice(end, labels[i + 1]?.from ?? text.length);
    return { name, formOf: announced.get(name) ?? null, bold, asks: endsInQuestion(said) };
  });
}
