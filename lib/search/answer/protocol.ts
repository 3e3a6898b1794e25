import type { Slug } from "../../schema/ids";
import type { Localized, Speaker } from "../../schema/schema";
import type { SearchState } from "../query/search-state";
import type { Answer } from "./answer";

/** The speakers and interviews that a search can be narrowed to. */
export interface FilterChoices {
  readonly speakers: readonly Speaker[];
  readonly interviews: readonly { readonly slug: Slug; readonly title: Localized }[];
}

/** A session with a corpus, either in memory or in files. */
export interface SearchSession {
  readonly directory: () => Promise<FilterChoices>;
  /**
   * Answers a search, possibly yielding some hits before the complete answer.
   *
   * @param goOn is called now and then, and ends the search by throwing
   * @param countsAll counts all hits, whatever has to be fetched
   */
  readonly answers: (state: SearchState, shown: number, goOn: () => void, countsAll: boolean) => AsyncIterable<Answer>;
}

/** The directory alone, without the fields that only hits show. */
export function filterChoicesOf({ speakers, interviews }: FilterChoices): FilterChoices {
  return { speakers, interviews: interviews.map(({ slug, title }) => ({ slug, title })) };
}

/** A request to a session, for instance one in a worker. */
export interface SearchRequest {
  /** Returned with the reply. */
  readonly id: number;
  /** URL of `search.json`, which holds the text or the manifest of the index; fetched with the first request. */
  readonly corpus: string;
  readonly state: SearchState;
  /** How many hits to show. */
  readonly shown: number;
  /** All hits are to be counted, whatever has to be fetched. */
  readonly countsAll: boolean;
}

export type SearchReply =
  /**
   * There may be several; the last one is complete. The directory comes only with that one, since fetching it may take
   * long.
   */
  | { readonly id: number; readonly directory: FilterChoices | null; readonly answer: Answer }
  /** The text could not be fetched or cannot be searched; the reason, for the console. */
  | { readonly id: number; readonly failed: string };
