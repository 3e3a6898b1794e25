import type { Slug } from "../../schema/ids";
import type { Form, Localized, Speaker } from "../../schema/schema";
import type { Catalogue } from "../documents/documents";
import { keyOfName } from "../query/filters";
import type { SearchState } from "../query/search-state";
import type { Answer } from "./answer";
import type { FailureReason } from "./failure";

/** What a search can be narrowed to. */
export interface FilterChoices {
  readonly speakers: readonly Speaker[];
  readonly interviews: readonly { readonly slug: Slug; readonly title: Localized }[];
  readonly forms: readonly Form[];
  readonly publishers: readonly NamedChoice[];
  readonly series: readonly NamedChoice[];
  readonly tags: readonly NamedChoice[];
  readonly dates: Dates;
}

/** A publisher, series or tag, and what stands for it in an address. */
export interface NamedChoice {
  readonly value: string;
  readonly name: Localized;
}

/** The first and last day of the interviews, YYYY-MM-DD; null if none has a date. */
export interface Dates {
  readonly first: string | null;
  readonly last: string | null;
  /** How many interviews have no date. */
  readonly undated: number;
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

/** What the interviews and speakers of a catalogue can be narrowed to, without the fields that only hits show. */
export function filterChoicesOf({ speakers, interviews }: Catalogue): FilterChoices {
  const dates = interviews.flatMap(({ date }) => date ?? []).sort();
  return {
    speakers,
    interviews: interviews.map(({ slug, title }) => ({ slug, title })),
    forms: [...new Set(interviews.map(({ form }) => form))],
    publishers: namedChoices(interviews.flatMap(({ publisher }) => publisher ?? [])),
    series: namedChoices(interviews.flatMap(({ series }) => series ?? [])),
    tags: namedChoices(interviews.flatMap(({ tags }) => tags ?? [])),
    dates: { first: dates[0] ?? null, last: dates.at(-1) ?? null, undated: interviews.length - dates.length },
  };
}

/** Each name once; of two with the same key, the one that has both languages. */
function namedChoices(names: readonly Localized[]): NamedChoice[] {
  const choices = new Map<string, Localized>();
  for (const name of names) choices.set(keyOfName(name), { ...choices.get(keyOfName(name)), ...name });
  return [...choices].map(([value, name]) => ({ value, name }));
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
  /** The first message: which build the session is of. */
  | { readonly stamp: string }
  /** The session is still at work: bytes have come. */
  | { readonly id: number; readonly alive: true }
  /**
   * There may be several; the last one is complete. The directory comes only with that one, since fetching it may take
   * long.
   */
  | { readonly id: number; readonly directory: FilterChoices | null; readonly answer: Answer }
  /** The search cannot be answered; the detail is for the console. */
  | { readonly id: number; readonly failed: FailureReason; readonly detail: string };
