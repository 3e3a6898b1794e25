import type { Slug } from "../../schema/ids";
import type { Localized, Speaker } from "../../schema/schema";
import type { SearchState } from "../query/search-state";
import type { Answer } from "./answer";

/** Whom and what a search can be narrowed down to. */
export interface Directory {
  readonly speakers: readonly Speaker[];
  readonly interviews: readonly { readonly slug: Slug; readonly title: Localized }[];
}

/** Whatever holds the corpus: all of it, or the way to its files. */
export interface Desk {
  readonly directory: () => Promise<Directory>;
  /**
   * Answers a search: at last completely, and perhaps with some hits before that.
   *
   * @param goOn is called now and then, and ends the search by throwing
   */
  readonly answers: (state: SearchState, shown: number, goOn: () => void) => AsyncIterable<Answer>;
}

/** The directory of a list of interviews, without what only their hits show. */
export function directoryOf({ speakers, interviews }: Directory): Directory {
  return { speakers, interviews: interviews.map(({ slug, title }) => ({ slug, title })) };
}

/** A question to whatever holds the corpus, a worker for one. */
export interface Enquiry {
  /** Comes back with the reply. */
  readonly id: number;
  /** The address of the text to search, or of the way to its files; it is fetched with the first enquiry. */
  readonly corpus: string;
  readonly state: SearchState;
  /** How many hits are to be shown. */
  readonly shown: number;
}

export type Reply =
  /** Several may come; the last one is complete. The directory comes with that, for it may be a long way to it. */
  | { readonly id: number; readonly directory: Directory | null; readonly answer: Answer }
  /** The text could not be fetched, or is none that can be searched; why, for the console. */
  | { readonly id: number; readonly failed: string };
