import type { Interview, Lang } from "../../schema/schema";
import { displayWidth } from "../../text/display-width";
import { textOf } from "../words/sides";

/**
 * The area that a column of text takes for each column of width (see `excerpt`), in square em: a Chinese character is one em
 * wide, on lines of 1.8 em; a Latin letter some .46 em of the smaller English type (.9625), on lines of 1.65 em.
 */
const AREA: Readonly<Record<Lang, number>> = { zh: (1 / 2) * 1.8, en: 0.46 * 0.9625 ** 2 * 1.65 };

/** No column is narrower than this share of half of the width: lines would become too short to read. */
const NARROWEST = 85;
/** The style sheet has a rule for each step. */
const STEP = 15;

/**
 * How wide the Chinese column is, in percent of half of the width, such that both texts are about as long on the page: 85, 100
 * or 115. Null if one language has no words.
 */
export function columnShare({ sections }: Pick<Interview, "sections">): number | null {
  const area = (lang: Lang) => {
    const rows = sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.rows));
    return AREA[lang] * displayWidth(textOf(rows, lang));
  };
  const [left, right] = [area("zh"), area("en")];
  if (left === 0 || right === 0) return null;
  const share = 100 + Math.round((100 * (left - right)) / (left + right) / STEP) * STEP;
  return Math.min(200 - NARROWEST, Math.max(NARROWEST, share));
}
