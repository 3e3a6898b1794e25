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

/** A turn whose words are folded when they are first looked into: of most turns they never are. */
export class FoldedLater implements IndexedTurn {
  private folded: IndexedTurn["words"] | null = null;

  constructor(
    readonly turn: SearchTurn,
    readonly number: number,
  ) {}

  get words(): IndexedTurn["words"] {
    this.folded ??= { zh: foldedWords(this.turn, "zh"), en: foldedWords(this.turn, "en") };
    return this.folded;
  }
}

function foldedWords(turn: SearchTurn, lang: Lang): string[] {
  return turn.rows.flatMap((row) => row[lang].map(foldText));
}
