import type { Block, Lang, Row, SentencePair } from "../../schema/schema";
import { alignTexts, type Model } from "../align/model";
import { type Span, splitSentences } from "../align/sentences";

/**
 * Below this probability a pair of sentences is shown as doubtful. Of the 129 pairs of the People's Daily interview, aligned
 * turn by turn against what was read (`align/gold/`), none of those above it is wrong; the wrong ones lie at 0.963 and
 * below. `npm run bench:align` prints the figures. Of a thousand sentences of a magazine article 0.9 % above it are wrong.
 */
export const SURE_SENTENCE = 0.98;

/** A sentence, and in which block of its row it stands. */
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

/**
 * The row with the sentences of both sides paired; as it is where a side is empty.
 *
 * A pair of sentences is never surer than the row that it stands in.
 */
export function withSentences(row: Row, model: Model): Row {
  const [zh, en] = [sentencesOf(row.zh, "zh"), sentencesOf(row.en, "en")];
  if (row.match === undefined || zh.length === 0 || en.length === 0) return row;
  const beads = alignTexts(model, { zh: zh.map(({ text }) => text), en: en.map(({ text }) => text) }, model.sentences);
  const pick = (places: readonly Place[], indices: readonly number[]) =>
    indices.flatMap((index): SentencePair["zh"] => {
      const place = places[index]?.place;
      return place === undefined ? [] : [[...place]];
    });
  const sentences = beads.map((bead): SentencePair => {
    const isSure = row.match === "sure" && bead.probability >= SURE_SENTENCE;
    const match = bead.zh.length === 0 || bead.en.length === 0 ? "missing" : isSure ? "sure" : "unsure";
    return { zh: pick(zh, bead.zh), en: pick(en, bead.en), match };
  });
  return { ...row, sentences };
}
