import type { SpeakerId } from "../../schema/ids";
import type { Quotation } from "../../schema/quotation";
import type { Lang } from "../../schema/schema";
import { type Citation, citationOf } from "../documents/citation";
import type { IndexedTurn } from "../documents/indexed-turn";
import { occursIn } from "../match/occurrences";
import { type HitPassage, hitPassages, textIn } from "../match/passages";
import type { FilterCounts, Filters } from "../query/filters";
import { markedWords } from "../query/marked-words";
import type { TypedTerm } from "../query/query";
import type { SearchState } from "../query/search-state";
import type { Nearby } from "../suggest/suggestions";
import type { Named } from "./named";

/** Everything a page shows of a hit, so that it needs the corpus no more. */
export interface Hit extends Citation {
  /** The question that the turn answers, in the language of the first passage if it has one. */
  readonly question: { readonly text: string; readonly lang: Lang } | null;
  readonly passages: readonly HitPassage[];
  /** What is to be marked on the page of the turn: a query of the terms that it has. */
  readonly marked: string;
}

/** What can be said of hits that the budget did not suffice to count. */
export interface Uncounted {
  /** Estimated number of all hits; those known so far where nothing tells of more. */
  readonly about: number;
  /** Estimated bytes to fetch in order to count all; null where nothing tells. */
  readonly bytes: number | null;
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
  /** Interviews and people found by their names; nothing until all hits are counted. */
  readonly named: Named;
  /** The size of the corpus searched. */
  readonly scope: { readonly interviews: number; readonly turns: number };
  /** The text is fetched on demand: every further hit costs a request. */
  readonly piecemeal: boolean;
  /** Searches to suggest; null when something was found. */
  readonly nearby: Nearby | null;
  /** Whether the words typed were said; null when they are too few to be a quotation. */
  readonly quotation: Quotation | null;
  /** The budget did not suffice to tell whether the words typed were said, or all of their sentences. */
  readonly unjudged: boolean;
}

/** A turn as shown; the filters say which of its words were searched. */
export function hitOf(indexed: IndexedTurn, terms: readonly TypedTerm[], filters: Filters): Hit {
  const { turn, words, question, names } = indexed;
  const passages = hitPassages(turn, terms, filters);
  return {
    ...citationOf(names, turn),
    question: question && textIn(question.turn, passages[0]?.found.lang ?? "zh"),
    passages,
    marked: markedWords(terms.filter((term) => occursIn([...words.zh, ...words.en], term))),
  };
}
