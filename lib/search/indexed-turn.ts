import type { Lang } from "../corpus/schema";
import type { SearchTurn } from "./documents";
import { foldText } from "./fold";

/** A turn that can be looked into. */
export interface IndexedTurn {
  /** The turn's place in the corpus, counted from 0. */
  readonly number: number;
  readonly turn: SearchTurn;
  /** Folded paragraphs in reading order. */
  readonly words: Readonly<Record<Lang, readonly string[]>>;
}

/** A turn made ready to be looked into. */
export function indexTurn(turn: SearchTurn, number: number): IndexedTurn {
  return { number, turn, words: { zh: foldedWords(turn, "zh"), en: foldedWords(turn, "en") } };
}

function foldedWords(turn: SearchTurn, lang: Lang): string[] {
  return turn.rows.flatMap((row) => row[lang].map(foldText));
}
