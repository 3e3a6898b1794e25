import type { SpeakerId } from "../../schema/ids";
import type { Lang, Quote } from "../../schema/schema";
import type { PlainText } from "../markdown/words";
import { type Problem, problem } from "../problems/problems";
import { findQuote } from "../sidecar/find-quote";
import type { Checked, Sidecar, Speech } from "../sidecar/sidecar";
import { placeAt, type Source } from "../text/source";
import { findQuotedSpeech, isSpeech, type Named, type QuotedSpeech, speakerOf } from "./quotations";

/** A paragraph of narration, and its row. */
export interface NarratedParagraph {
  readonly words: PlainText;
  readonly lang: Lang;
  readonly row: string;
}

/** An editor's ruling on a quotation, located in the source. */
export interface Ruling {
  readonly speech: Speech;
  /** UTF-16 offset in the source of its first words. */
  readonly offset: number;
  /** UTF-16 offset in the source at which an unclosed quotation ends. */
  readonly end: number | null;
}

/** The sidecar's rulings on speech, located in the source; rulings that are not found are reported. */
export function readRulings(source: Source, sidecar: Checked<Sidecar>): { rulings: Ruling[]; problems: Problem[] } {
  const rulings: Ruling[] = [];
  const problems: Problem[] = [];
  sidecar.value.speech.forEach((speech, index) => {
    const found = findQuote(source, speech.words, sidecar.placeOf(["speech", index, "words"]));
    const to = "to" in speech ? speech.to : undefined;
    const last = to === undefined ? null : findQuote(source, to, sidecar.placeOf(["speech", index, "to"]));
    for (const result of [found, last]) if (result !== null && "problem" in result) problems.push(result.problem);
    if ("problem" in found || (last !== null && "problem" in last)) return;
    rulings.push({ speech, offset: found.offset, end: last === null ? null : last.offset + (to ?? "").length });
  });
  return { rulings, problems };
}

/**
 * Finds the speech quoted in a paragraph and its speakers. The editor's rulings come first, then the rules of
 * `quotations.ts`; the rest is reported and left unattributed.
 */
export function readSpeech(
  source: Source,
  paragraph: NarratedParagraph,
  rulings: readonly Ruling[],
  people: readonly Named<SpeakerId>[],
): { quotes: Quote[]; problems: Problem[] } {
  const { text, at } = paragraph.words;
  const quotes: Quote[] = [];
  const problems: Problem[] = [];
  for (const quotation of findQuotedSpeech(text)) {
    const [from, to] = [at[quotation.from] ?? 0, at[quotation.to - 1] ?? 0];
    const ruling = rulings.find(({ offset }) => offset >= from && offset <= to);
    const end = ruling?.end == null ? quotation.to : at.findIndex((offset) => offset >= (ruling.end ?? 0) - 1) + 1;
    const words = text.slice(quotation.from, end > quotation.from ? end : quotation.to);
    if (ruling === undefined ? !isSpeech(text, quotation) : "speech" in ruling.speech) continue;
    const place = placeAt(source, from);
    if (!quotation.closed && ruling?.end == null) {
      problems.push(problem("speech-unclosed", place, { quote: shorten(words) }));
    }
    const speaker = ruledSpeaker(ruling) ?? speakerIn(text, quotation, people, ruling);
    if (speaker === undefined) problems.push(problem("speech-unattributed", place, { quote: shorten(words) }));
    quotes.push({ speaker: speaker ?? null, lang: paragraph.lang, text: words, row: paragraph.row });
  }
  return { quotes, problems };
}

function ruledSpeaker(ruling: Ruling | undefined): SpeakerId | undefined {
  return ruling !== undefined && "speaker" in ruling.speech ? (ruling.speech.speaker ?? undefined) : undefined;
}

/** The speaker according to the narration; null when the editor rules it unattributed. */
function speakerIn(
  text: string,
  quotation: QuotedSpeech,
  people: readonly Named<SpeakerId>[],
  ruling: Ruling | undefined,
): SpeakerId | null | undefined {
  return ruling === undefined ? speakerOf(text, quotation, people) : null;
}

function shorten(words: string): string {
  return words.length > 24 ? `${words.slice(0, 24)}…` : words;
}
