import type { Lang } from "../../schema/schema";
import { foldText } from "../fold/fold";
import type { Citing } from "./citation";
import type { QuotedSpeaker, SearchTurn } from "./documents";

/** A turn whose words can be searched. */
export interface IndexedTurn {
  /** The turn's place in the corpus, counted from 0. */
  readonly number: number;
  readonly turn: SearchTurn;
  /** Folded paragraphs in reading order. */
  readonly words: FoldedText;
  /** Folded words of everyone who is quoted, in the order of `quoted`, a quotation each. */
  readonly quoted: readonly FoldedText[];
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
  private foldedQuotes: readonly FoldedText[] | null = null;

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

  get quoted(): readonly FoldedText[] {
    const { turn } = this;
    this.foldedQuotes ??= turn.quoted.map((quoted) => foldQuotations(turn, quoted));
    return this.foldedQuotes;
  }

  get question(): IndexedTurn | null {
    return this.source.questionOf(this.number);
  }

  get names(): Citing {
    return this.source.names();
  }
}

function foldQuotations({ rows }: SearchTurn, { places }: QuotedSpeaker): FoldedText {
  const wordsOf = (wanted: Lang) =>
    places.flatMap(([row, lang, paragraph, start, end]) =>
      lang === wanted ? [foldText((rows[row]?.[lang][paragraph] ?? "").slice(start, end))] : [],
    );
  return { zh: wordsOf("zh"), en: wordsOf("en") };
}

/** Where turns are read from. */
export interface TurnSource {
  read(number: number): SearchTurn;
  questionOf(number: number): IndexedTurn | null;
  names(): Citing;
}
