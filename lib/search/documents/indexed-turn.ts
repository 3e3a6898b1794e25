import type { Lang } from "../../schema/schema";
import { foldText } from "../fold/fold";
import type { Citing } from "./citation";
import type { SearchTurn } from "./documents";

/** A turn whose words can be searched. */
export interface IndexedTurn {
  /** The turn's place in the corpus, counted from 0. */
  readonly number: number;
  readonly turn: SearchTurn;
  /** Folded paragraphs in reading order. */
  readonly words: FoldedText;
  /** The question that the turn answers. */
  readonly question: IndexedTurn | null;
  /** Where its interview and speakers are named. */
  readonly names: Citing;
}

export type FoldedText = Readonly<Record<Lang, readonly string[]>>;

/** A turn that is read and folded on first access: most turns never are. */
export class ReadLater implements IndexedTurn {
  private readTurn: SearchTurn | null = null;
  private folded: FoldedText | null = null;

  /** @param source reads turns by number, and knows their questions and names */
  constructor(
    readonly number: number,
    private readonly source: TurnSource,
  ) {}

  get turn(): SearchTurn {
    this.readTurn ??= this.source.read(this.number);
    return this.readTurn;
  }

  get words(): FoldedText {
    const { rows } = this.turn;
    const wordsOf = (lang: Lang) => rows.flatMap((row) => row[lang].map(foldText));
    this.folded ??= { zh: wordsOf("zh"), en: wordsOf("en") };
    return this.folded;
  }

  get question(): IndexedTurn | null {
    return this.source.questionOf(this.number);
  }

  get names(): Citing {
    return this.source.names();
  }
}

/** Where turns are read from. */
export interface TurnSource {
  read(number: number): SearchTurn;
  questionOf(number: number): IndexedTurn | null;
  names(): Citing;
}
