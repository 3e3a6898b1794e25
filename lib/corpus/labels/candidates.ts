import type { TextPassage } from "../markdown/passages";
import type { Words } from "../markdown/words";
import type { LabelUnit } from "./evidence";
import { boldName, type LabelCandidate, labelAt } from "./grammar";

/** A conventional label of an unnamed voice, also in brackets: it needs no second occurrence to be believed. */
export const CONVENTIONAL =
  /^[「《【[]?(?:q\d*|a\d*|问|答|提问|回答|主持人?|记者|采访者|受访者|嘉宾|(?:观众|听众|提问者)\s*\d*|(?:说话人|发言人)\s*[a-z\d]*|interviewer|interviewee|host|guest|moderator|question|answer|audience(?: member)?(?: \d+)?|speaker\s*[a-z\d]*|unidentified|unknown)[」》】\]]?$/iu;

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
/** Sentence ends behind which a bold label may begin in the middle of a line. */
const SENTENCE_END = /(?:[。！？!?.…][”"’」』）)]*|[*\s])\s*$/u;

/** How many characters before a label show whether a sentence ends there. */
const BEFORE = 20;

/** What stands like a label behind the end of a sentence: in bold, or the letter of a question or an answer. */
export function midLineLabels(words: Words): LabelCandidate[] {
  const letters = [...words.text.matchAll(/(?<=[。！？!?.…][”"’」』）)]*\s*)[QA问答]\s*[：:]/gu)].map(
    ({ index }) => index,
  );
  return [...boldStarts(words), ...letters]
    .filter((from) => SENTENCE_END.test(words.text.slice(Math.max(0, from - BEFORE), from)))
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
    return { name, formOf: announced.get(name) ?? null, bold, asks: ASKS.test(said) };
  });
}

/** A question mark at the end of words, closing marks apart. */
export const ASKS = /[？?]["”’」』）)*\s]*$/u;
