import { endsInQuestion, endsSentence } from "../../text/sentence-end";
import type { TextPassage } from "../markdown/passages";
import type { Words } from "../markdown/words";
import { anyOf } from "../text/phrases";
import { ANSWERERS, ASKERS, AUDIENCE, LETTERED_VOICES, UNKNOWN_VOICES } from "../vocabulary/voices";
import type { LabelUnit } from "./evidence";
import { boldName, type LabelCandidate, labelAt } from "./grammar";

const UNNAMED = [...ASKERS, ...ANSWERERS, ...AUDIENCE, ...UNKNOWN_VOICES];
/** A conventional label of an unnamed voice, also in brackets: it needs no second occurrence to be believed. */
export const CONVENTIONAL = new RegExp(
  String.raw`^[「《【[]?(?:${anyOf(UNNAMED)}|${anyOf(LETTERED_VOICES)}\s*[a-z\d]*)[」》】\]]?$`,
  "iu",
);

/** What was found in a passage: the evidence is weighed in several ways, each of which asks for the candidates again. */
const found = new WeakMap<TextPassage, readonly LabelCandidate[]>();

/** Every candidate of a paragraph: at its beginning and at the beginning of each of its lines; of a heading, at its beginning. */
export function candidatesIn(passage: TextPassage): readonly LabelCandidate[] {
  const known = found.get(passage);
  if (known !== undefined) return known;
  const starts = passage.kind === "heading" ? [0] : lineStarts(passage);
  const all = starts.flatMap((from) => labelAt(passage.words, from) ?? []);
  // One whose mark stands on the line above it is found from either line.
  const candidates = all.filter(({ start }, i) => start !== all[i - 1]?.start);
  found.set(passage, candidates);
  return candidates;
}

/** Every line of a paragraph that begins with what may be a name wholly in bold, without a colon. */
export function boldNamesIn(passage: TextPassage): LabelCandidate[] {
  const starts = passage.kind === "heading" || !passage.words.strong.includes(true) ? [] : lineStarts(passage);
  return starts.flatMap((from) => boldName(passage.words, from) ?? []);
}

function lineStarts({ words }: TextPassage): number[] {
  return [0, ...[...words.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** Labels that are never words of a sentence with a colon behind them. */
export const LETTER = /^[QA问答]$/u;

/** How many characters before a label show whether a sentence ends there. */
const BEFORE = 20;

/** What stands like a label behind the end of a sentence: in bold, or the letter of a question or an answer. */
export function midLineLabels(words: Words): LabelCandidate[] {
  const before = (index: number) => words.text.slice(Math.max(0, index - BEFORE), index);
  const letters = [...words.text.matchAll(/[QA问答]\s*[：:]/gu)]
    .map(({ index }) => index)
    .filter((index) => endsSentence(before(index)));
  // Bold may also begin behind a space, or behind asterisks that broken bold has left over.
  const bold = boldStarts(words).filter((index) => endsSentence(before(index)) || /[*\s]$/u.test(before(index)));
  return [...bold, ...letters]
    .flatMap((from) => labelAt(words, from) ?? [])
    .filter(({ name, bold }) => bold || (letters.length > 0 && LETTER.test(name)));
}

/** Word positions past the first at which bold begins. */
function boldStarts({ strong }: Words): number[] {
  const starts: number[] = [];
  for (let i = strong.indexOf(true, 1); i > 0; i = strong.indexOf(true, i + 1)) {
    if (strong[i - 1] === false) starts.push(i);
  }
  return starts;
}

/**
 * The lines of a paragraph that begin like labels; the whole paragraph where none does.
 *
 * @param candidates its candidates, in their order
 * @param announced the names whose shorter forms labels announce, by these
 */
export function unitsOf(
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
