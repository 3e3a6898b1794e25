import type { Slug } from "../corpus/ids";
import type { Localized, Speaker } from "../corpus/schema";
import type { SearchState } from "./address";
import type { Answer } from "./answer";

/** Whom and what a search can be narrowed down to. */
export interface Directory {
  readonly speakers: readonly Speaker[];
  readonly interviews: readonly { readonly slug: Slug; readonly title: Localized }[];
}

/** A question to whatever holds the corpus, a worker for one. */
export interface Enquiry {
  /** Comes back with the reply. */
  readonly id: number;
  /** The address of the text to search; it is fetched with the first enquiry. */
  readonly corpus: string;
  readonly state: SearchState;
  /** How many hits are to be shown. */
  readonly shown: number;
}

export type Reply =
  | { readonly id: number; readonly directory: Directory; readonly answer: Answer }
  /** The text could not be fetched, or is none that can be searched; why, for the console. */
  | { readonly id: number; readonly failed: string };
