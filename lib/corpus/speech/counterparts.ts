import type { Lang, Row, SentencePair } from "../../schema/schema";
import type { QuotedWords } from "./speech";

/** A quotation in a row of both languages. */
export interface PlacedQuotation {
  readonly words: QuotedWords;
  /** Index of its block on its side of the row. */
  readonly block: number;
  /** UTF-16 offset of its words in the text of the block. */
  readonly start: number;
}

/** A quotation and its counterpart; null where none is certain. */
export interface PairedQuotation {
  readonly own: PlacedQuotation;
  readonly other: PlacedQuotation | null;
}

/**
 * Pairs the quotations of a row with those of the other language, in order: all of them if there are as many on both
 * sides, terms included or not, else those of each pair of sentences with as many on both sides. Where two of a pair are
 * said by different people, or the row may not be a pair at all, nothing is paired.
 *
 * @param lang the language of `own`
 */
export function pairQuotations(
  row: Pick<Row, "match" | "sentences">,
  own: readonly PlacedQuotation[],
  other: readonly PlacedQuotation[],
  lang: Lang,
): PairedQuotation[] {
  const alone = own.map((quotation) => ({ own: quotation, other: null }));
  if (row.match === "unsure" || row.match === "missing") return alone;
  const speech = (all: readonly PlacedQuotation[]) => all.filter(({ words }) => words.isSpeech);
  const pairs =
    inOrder(own, other) ?? inOrder(speech(own), speech(other)) ?? bySentence(row.sentences ?? [], own, other, lang);
  return alone.map((one) => pairs.find((pair) => pair.own === one.own) ?? one);
}

type Pair = PairedQuotation & { readonly other: PlacedQuotation };

/** Pairs of quotations at the same position; null if their numbers or speakers differ. */
function inOrder(own: readonly PlacedQuotation[], other: readonly PlacedQuotation[]): Pair[] | null {
  if (own.length !== other.length) return null;
  const pairs = own.flatMap((quotation, i): Pair[] => {
    const counterpart = other[i];
    return counterpart === undefined ? [] : [{ own: quotation, other: counterpart }];
  });
  return pairs.every(areOne) ? pairs : null;
}

/** Whether the two may be the same words: said by one person, as far as both are known. An editor knows better. */
function areOne({ own: { words: a }, other: { words: b } }: Pair): boolean {
  if (a.isRuled !== b.isRuled) return true;
  const isKnown = ({ isSpeech, speaker }: QuotedWords) => isSpeech && speaker !== undefined;
  return !isKnown(a) || !isKnown(b) || a.speaker === b.speaker;
}

function bySentence(
  sentences: readonly SentencePair[],
  own: readonly PlacedQuotation[],
  other: readonly PlacedQuotation[],
  lang: Lang,
): Pair[] {
  const within = (all: readonly PlacedQuotation[], places: SentencePair["zh"]) =>
    all.filter(({ block, start }) => places.some(([nth, from, to]) => nth === block && start >= from && start < to));
  return sentences.flatMap(({ zh, en, match }) => {
    if (match !== "sure") return [];
    const [mine, theirs] = lang === "zh" ? [zh, en] : [en, zh];
    return inOrder(within(own, mine), within(other, theirs)) ?? [];
  });
}
