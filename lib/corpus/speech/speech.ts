import type { SpeakerId } from "../../schema/ids";
import type { Lang } from "../../schema/schema";
import type { PlainText } from "../markdown/words";
import type { Problem } from "../problems/problems";
import { findQuote, findQuoteAmong, type QuotedFiles } from "../sidecar/find-quote";
import type { Checked, Sidecar, Speech } from "../sidecar/sidecar";
import type { Source } from "../text/source";
import { CHINESE_NARRATION } from "./chinese-narration";
import { ENGLISH_NARRATION } from "./english-narration";
import type { Named, Narration, SpokenBefore } from "./narration";
import { findQuotations, type Quotation } from "./quotation-marks";

const NARRATIONS: Readonly<Record<Lang, Narration>> = { zh: CHINESE_NARRATION, en: ENGLISH_NARRATION };

/** A paragraph of narration. */
export interface NarratedParagraph {
  readonly source: Source;
  readonly words: PlainText;
  readonly lang: Lang;
}

/** Words in quotation marks in a paragraph, and what is known of them. */
export interface QuotedWords {
  readonly text: string;
  /** UTF-16 offset of the words in their paragraph. */
  readonly from: number;
  /** UTF-16 offset of the words in their source. */
  readonly offset: number;
  /** False for a term. */
  readonly isSpeech: boolean;
  /** Null for a voice that the editor rules unattributed; undefined where nobody is named. */
  readonly speaker: SpeakerId | null | undefined;
  /** Whether the editor says what it is. */
  readonly isRuled: boolean;
  /** Neither closed, nor continued in the next paragraph, nor ended by the editor. */
  readonly isUnclosed: boolean;
}

/** An editor's ruling on a quotation, located in a source. */
export interface Ruling {
  readonly source: Source;
  readonly speech: Speech;
  /** UTF-16 offset in the source of its first words. */
  readonly offset: number;
  /** UTF-16 offset in the source at which an unclosed quotation ends. */
  readonly end: number | null;
}

/** The sidecar's rulings on speech, each located in the file that has its words; rulings that are not found are reported. */
export function readRulings(files: QuotedFiles, sidecar: Checked<Sidecar>): { rulings: Ruling[]; problems: Problem[] } {
  const rulings: Ruling[] = [];
  const problems: Problem[] = [];
  sidecar.value.speech.forEach((speech, index) => {
    const found = findQuoteAmong(files, speech.words, sidecar.placeOf(["speech", index, "words"]));
    const source = "problem" in found ? files[0] : found.source;
    const to = "to" in speech ? speech.to : undefined;
    const last = to === undefined ? null : findQuote(source, to, sidecar.placeOf(["speech", index, "to"]));
    for (const result of [found, last]) if (result !== null && "problem" in result) problems.push(result.problem);
    if ("problem" in found || (last !== null && "problem" in last)) return;
    rulings.push({ source, speech, offset: found.offset, end: last === null ? null : last.offset + (to ?? "").length });
  });
  return { rulings, problems };
}

/** A quotation that goes on in the next paragraph, which then begins with the same mark. */
interface Open {
  readonly mark: string;
  readonly isSpeech: boolean;
  readonly speaker: SpeakerId | null | undefined;
}

/**
 * Finds what is quoted in paragraphs that follow each other, terms included, and its speakers: the editor's rulings come
 * first, then the rules of the language. A quotation over several paragraphs opens anew in each and closes in the last.
 *
 * @returns the quotations of each paragraph
 */
export function readQuotations(
  paragraphs: readonly NarratedParagraph[],
  rulings: readonly Ruling[],
  people: readonly Named<SpeakerId>[],
): QuotedWords[][] {
  let open: Open | null = null;
  return paragraphs.map((paragraph, i) => {
    const next = paragraphs[i + 1]?.words.text.trimStart().charAt(0) ?? "";
    const quotations = quotationsIn(paragraph, rulings, people, open, next);
    open = quotations.open;
    return quotations.found;
  });
}

function quotationsIn(
  { source, words: { text, at }, lang }: NarratedParagraph,
  rulings: readonly Ruling[],
  people: readonly Named<SpeakerId>[],
  open: Open | null,
  next: string,
): { found: QuotedWords[]; open: Open | null } {
  const narration = NARRATIONS[lang];
  const found: QuotedWords[] = [];
  let before: SpokenBefore<SpeakerId> | null = null;
  let goesOn: Open | null = null;
  for (const quotation of findQuotations(text)) {
    const mark = text.charAt(quotation.from - 1);
    const offset = at[quotation.from] ?? 0;
    const ruling = rulings.find((one) => one.source === source && isIn(one.offset, at, quotation));
    const isContinued = mark === open?.mark && text.slice(0, quotation.from - 1).trim() === "";
    const continues = !quotation.closed && next === mark;
    // A single apostrophe, not a quotation.
    if (!quotation.closed && !continues && !isContinued && mark !== "“" && mark !== "「" && mark !== "『") continue;
    const isSpeech = isContinued && open !== null ? open.isSpeech : narration.isSpeech(text, quotation);
    const named: QuotedWords["speaker"] = isContinued
      ? open?.speaker
      : narration.speakerOf(text, quotation, people, before);
    const speaker: QuotedWords["speaker"] = ruling === undefined ? named : ruledSpeaker(ruling);
    const ruled = ruling === undefined ? isSpeech : "speaker" in ruling.speech;
    found.push({
      text: text.slice(quotation.from, endOf(quotation, at, ruling)),
      from: quotation.from,
      offset,
      isSpeech: ruled,
      speaker,
      isRuled: ruling !== undefined,
      isUnclosed: !quotation.closed && !continues && ruling?.end == null,
    });
    if (ruled) before = { quotation, speaker: speaker ?? undefined };
    if (continues) goesOn = { mark, isSpeech: ruled, speaker };
  }
  return { found, open: goesOn };
}

/** Whether a source offset is among the words of a quotation. */
function isIn(offset: number, at: readonly number[], { from, to }: Quotation): boolean {
  return offset >= (at[from] ?? 0) && offset <= (at[to - 1] ?? 0);
}

/** Where the words end: where the editor says, else at the closing mark. */
function endOf({ from, to }: Quotation, at: readonly number[], ruling: Ruling | undefined): number {
  const last = ruling?.end;
  const end = last == null ? to : at.findIndex((offset) => offset >= last - 1) + 1;
  return end > from ? end : to;
}

function ruledSpeaker({ speech }: Ruling): SpeakerId | null {
  return "speaker" in speech ? speech.speaker : null;
}
