import type { Block, Lang, Row, SentencePair } from "../../schema/schema";
import { type FixedBead, isSameBead } from "../align/fixed-beads";
import { alignTexts, type Model } from "../align/model";
import { type Span, splitSentences } from "../align/sentences";

/**
 * A less probable pair of sentences is shown as unsure. Of the 129 pairs of the People's Daily interview, aligned turn
 * by turn and compared with a manual alignment (`align/gold/`), none above it is wrong; the wrong ones are at 0.963 and
 * below. `npm run bench:align` prints the figures. Of a thousand sentences of a magazine article, 0.9 % above it are
 * wrong.
 */
export const SURE_SENTENCE = 0.98;

/** A sentence, with its block in the row. */
interface Place {
  readonly text: string;
  readonly place: readonly [block: number, ...span: Span];
}

/** The sentences of a row's blocks in one language. */
function sentencesOf(blocks: readonly Block[], lang: Lang): Place[] {
  return blocks.flatMap(({ text }, block) =>
    splitSentences(text, lang).map(
      ([start, end]): Place => ({ text: text.slice(start, end), place: [block, start, end] }),
    ),
  );
}

/** Words in a row: the index of their block on its side, and their UTF-16 offset into its text. */
export type WordsInRow = readonly [block: number, offset: number];

/** Sentences that an editor has settled to say the same, each by words in it. */
export interface SettledSentences {
  readonly zh: readonly WordsInRow[];
  readonly en: readonly WordsInRow[];
}

/**
 * Pairs the sentences of both sides of a row; a row with an empty side is returned unchanged.
 *
 * A pair of sentences is never surer than its row, unless an editor has settled it.
 *
 * @param settled if these cannot all hold, because they cross, none does
 */
export function pairSentences(
  row: Row,
  model: Model,
  settled: readonly SettledSentences[] = [],
): { row: Row; isSettled: boolean } {
  const [zh, en] = [sentencesOf(row.zh, "zh"), sentencesOf(row.en, "en")];
  if (row.match === undefined || zh.length === 0 || en.length === 0) return { row, isSettled: false };
  const fixed = settled.map((pair) => ({ left: holdersOf(pair.zh, zh), right: holdersOf(pair.en, en) }));
  const texts = { zh: zh.map(({ text }) => text), en: en.map(({ text }) => text) };
  const align = (kept: readonly FixedBead[]) => alignTexts(model, texts, model.sentences, kept);
  const areWhole = fixed.every(({ left, right }) => ![...left, ...right].includes(-1));
  const asSettled = areWhole && fixed.length > 0 ? align(fixed) : [];
  const isSettled = asSettled.length > 0;
  const beads = isSettled ? asSettled : align([]);
  const pick = (places: readonly Place[], indices: readonly number[]) =>
    indices.flatMap((index): SentencePair["zh"] => {
      const place = places[index]?.place;
      return place === undefined ? [] : [[...place]];
    });
  const sentences = beads.map((bead): SentencePair => {
    const isFixed = isSettled && fixed.some((pair) => isSameBead(pair, bead));
    const isSure = isFixed || (row.match === "sure" && bead.probability >= SURE_SENTENCE);
    const match = bead.left.length === 0 || bead.right.length === 0 ? "missing" : isSure ? "sure" : "unsure";
    return { zh: pick(zh, bead.left), en: pick(en, bead.right), match };
  });
  return { row: { ...row, sentences }, isSettled };
}

/** The sentences with these words, by their indices. */
function holdersOf(words: readonly WordsInRow[], sentences: readonly Place[]): number[] {
  return words.map(([block, offset]) =>
    sentences.findIndex(({ place: [own, start, end] }) => own === block && offset >= start && offset < end),
  );
}
