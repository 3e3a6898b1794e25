import type { SpeakerId } from "../../schema/ids";
import type { Lang } from "../../schema/schema";
import { type Citation, type Citing, citationOf } from "../documents/citation";
import type { IndexedTurn } from "../documents/indexed-turn";
import { type HitPassage, hitPassages, textIn } from "../match/passages";
import type { FilterCounts, Filters } from "../query/filters";
import type { Term } from "../query/query";
import type { SearchState } from "../query/search-state";
import type { Likeness, QuotationVerdict } from "../suggest/quotation";
import type { Nearby } from "../suggest/suggestions";

/** Everything a page shows of a hit, so that it needs the corpus no more. */
export interface Hit extends Citation {
  /** The question that the turn answers, in the language of the first passage if it has one. */
  readonly question: { readonly text: string; readonly lang: Lang } | null;
  readonly passages: readonly HitPassage[];
}

/** Pasted words, and where they, or words close to them, were said. */
export interface CheckedQuotation {
  readonly verdict: QuotationVerdict["verdict"];
  readonly likenesses: readonly (Citation & Omit<Likeness, "turn">)[];
}

/** What can be said of hits that the budget did not suffice to count. */
export interface Uncounted {
  /** Estimated number of all hits, those counted among them. */
  readonly about: number;
  /** Estimated bytes to fetch in order to count all. */
  readonly bytes: number;
}

/** The result of a search. */
export interface Answer {
  readonly state: SearchState;
  /** The search is over. Until then, `total` and the counts cover only the hits found so far. */
  readonly complete: boolean;
  /** The number of all hits; of those counted, where `uncounted` says that there may be more. */
  readonly total: number;
  /** Null when all hits are counted and in order. Otherwise `total`, the counts and the order are of those counted. */
  readonly uncounted: Uncounted | null;
  /** The first hits, as many as were requested. */
  readonly hits: readonly Hit[];
  readonly counts: FilterCounts;
  /** Number of hits for each speaker; null for unattributed turns. */
  readonly bySpeaker: ReadonlyMap<SpeakerId | null, number>;
  /** The size of the corpus searched. */
  readonly scope: { readonly interviews: number; readonly turns: number };
  /** The text is fetched on demand: every further hit costs a request. */
  readonly piecemeal: boolean;
  /** Searches to suggest; null when something was found. */
  readonly nearby: Nearby | null;
  /** Whether the query is a quotation from the corpus; null when it is too short to be one. */
  readonly quotation: CheckedQuotation | null;
}

/** A quotation with its citations. */
export function cited(quotation: QuotationVerdict | null, corpus: Citing): CheckedQuotation | null {
  if (quotation === null) return null;
  const cite = ({ turn, ...rest }: Likeness) => ({ ...citationOf(corpus, turn), ...rest });
  return { verdict: quotation.verdict, likenesses: quotation.likenesses.map(cite) };
}

/** A turn as shown; the filters say which of its words were searched. */
export function hitOf({ turn, question, names }: IndexedTurn, terms: readonly Term[], filters: Filters): Hit {
  const passages = hitPassages(turn, terms, filters);
  return {
    ...citationOf(names, turn),
    question: question && textIn(question.turn, passages[0]?.found.lang ?? "zh"),
    passages,
  };
}
