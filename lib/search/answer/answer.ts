import type { SpeakerId } from "../../schema/ids";
import type { Lang } from "../../schema/schema";
import { type Citation, type Citing, citationOf } from "../documents/citation";
import type { IndexedTurn } from "../documents/indexed-turn";
import { type Passage, passagesOf, wordsOf } from "../match/passages";
import type { FilterCounts } from "../query/filters";
import type { Term } from "../query/query";
import type { SearchState } from "../query/search-state";
import type { Likeness, Quotation } from "../suggest/quotation";
import type { Nearby } from "../suggest/suggestions";

/** Everything that a page shows of one turn found, so that it needs the corpus no more. */
export interface Hit extends Citation {
  /** The words of the question that the turn answers, in the language of the first passage where it has it. */
  readonly question: { readonly text: string; readonly lang: Lang } | null;
  readonly passages: readonly Passage[];
}

/** Words that were pasted, and where they or words like them were said. */
export interface CheckedQuotation {
  readonly verdict: Quotation["verdict"];
  readonly likenesses: readonly (Citation & Omit<Likeness, "turn">)[];
}

/** What a search gives back to the page that asked. */
export interface Answer {
  readonly state: SearchState;
  /** All hits are counted and in their order. Before that, `total` and the counts are those of the hits at hand. */
  readonly complete: boolean;
  /** The number of all hits. */
  readonly total: number;
  /** The first of them, as many as were asked for. */
  readonly hits: readonly Hit[];
  readonly counts: FilterCounts;
  /** How many of all the hits each speaker has; null for those that nobody is named for. */
  readonly bySpeaker: ReadonlyMap<SpeakerId | null, number>;
  /** What was searched, for the page to name. */
  readonly scope: { readonly interviews: number; readonly turns: number };
  /** The text is fetched as it is needed: each further hit costs. */
  readonly piecemeal: boolean;
  /** What could be searched for instead; null when something was found. */
  readonly nearby: Nearby | null;
  /** Whether the words typed are in the corpus as a quotation; null when they are too few to be one. */
  readonly quotation: CheckedQuotation | null;
}

/** A quotation with who said it and where. */
export function cited(quotation: Quotation | null, corpus: Citing): CheckedQuotation | null {
  if (quotation === null) return null;
  const cite = ({ turn, ...rest }: Likeness) => ({ ...citationOf(corpus, turn), ...rest });
  return { verdict: quotation.verdict, likenesses: quotation.likenesses.map(cite) };
}

/** A turn as it is shown; `lang` is the only language that was searched, null for both. */
export function hitOf({ turn, question, names }: IndexedTurn, terms: readonly Term[], lang: Lang | null): Hit {
  const passages = passagesOf(turn, terms, lang);
  return {
    ...citationOf(names, turn),
    question: question && wordsOf(question.turn, passages[0]?.found.lang ?? "zh"),
    passages,
  };
}
