import { otherLang } from "../../schema/languages";
import type { Lang, Quote, Row } from "../../schema/schema";
import type { Passage } from "../markdown/passages";
import type { PairedTurn } from "../pairing/paired";
import { type Problem, problem } from "../problems/problems";
import { type PairedQuotation, type PlacedQuotation, pairQuotations } from "../speech/counterparts";
import type { QuotedWords } from "../speech/speech";
import { placeAt, type Source } from "../text/source";
import type { PrintedTurn } from "../turns/read-turns";

/**
 * The speech quoted in a narrated turn, row by row: that of the language printed first, with its counterparts, then what
 * only the other language has. Where the narration of one language names the speaker, the counterpart has the same.
 */
export function speechOf(
  turn: PairedTurn,
  { lang }: PrintedTurn,
  rows: readonly Row[],
  quotations: ReadonlyMap<Passage, readonly QuotedWords[]>,
): { quotes: Quote[]; problems: Problem[] } {
  const quotes: Quote[] = [];
  const problems: Problem[] = [];
  const other = otherLang(lang);
  for (const row of rows) {
    const [own, theirs] = [placed(turn[lang], row, quotations), placed(turn[other], row, quotations)];
    const pairs = pairQuotations(row, own, theirs, lang);
    const taken = new Set(pairs.map((pair) => pair.other));
    const rest = theirs.filter((quotation) => !taken.has(quotation)).map((one) => ({ own: one, other: null }));
    for (const [side, found] of [[lang, pairs] as const, [other, rest] as const]) {
      const source = turn[side]?.source;
      for (const pair of found) {
        const speech = source === undefined ? null : speechIn(pair, side, row.id, source);
        if (speech === null) continue;
        quotes.push(speech.quote);
        problems.push(...speech.problems);
      }
    }
  }
  return { quotes, problems };
}

/** The quotations of one language in a row. */
function placed(
  turn: PrintedTurn | null,
  row: Row,
  quotations: ReadonlyMap<Passage, readonly QuotedWords[]>,
): PlacedQuotation[] {
  if (turn === null) return [];
  return turn.passages.flatMap((passage) => {
    const { at, text } = passage.words;
    const block = row[turn.lang].findIndex(({ span }) => span[0] === (at[0] ?? passage.start));
    if (block < 0) return [];
    const indent = text.length - text.trimStart().length;
    return (quotations.get(passage) ?? []).map((words) => ({ words, block, start: words.from - indent }));
  });
}

/** A quotation as speech, with what is wrong with it; null if it is a term in both languages. */
function speechIn(
  { own, other }: PairedQuotation,
  lang: Lang,
  row: string,
  source: Source,
): { quote: Quote; problems: Problem[] } | null {
  const both = [own.words, ...(other === null ? [] : [other.words])];
  const ruled = both.filter(({ isRuled }) => isRuled);
  const spoken = (ruled.length > 0 ? ruled : both).filter(({ isSpeech }) => isSpeech);
  if (spoken.length === 0) return null;
  const speaker = spoken.find((words) => words.speaker !== undefined)?.speaker;
  const place = placeAt(source, own.words.offset);
  const facts = { quote: shorten(own.words.text) };
  const counterpart = other === null ? {} : { counterpart: { lang: otherLang(lang), text: other.words.text } };
  return {
    quote: { speaker: speaker ?? null, lang, text: own.words.text, row, ...counterpart },
    problems: [
      ...(own.words.isUnclosed ? [problem("speech-unclosed", place, facts)] : []),
      ...(speaker === undefined ? [problem("speech-unattributed", place, facts)] : []),
    ],
  };
}

function shorten(words: string): string {
  return words.length > 24 ? `${words.slice(0, 24)}…` : words;
}
