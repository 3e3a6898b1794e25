import { useEffect } from "react";
import type { Answer } from "../../../lib/search/answer/answer";
import type { FailureReason } from "../../../lib/search/answer/failure";
import type { FilterChoices } from "../../../lib/search/answer/protocol";
import { isEmptySearch } from "../../../lib/search/query/search-state";
import { type Address, useAddress } from "./useAddress";
import { useAnswer } from "./useAnswer";

/** The last answer, shown until the next arrives. */
export interface Shown {
  /** Null until it has arrived. */
  readonly directory: FilterChoices | null;
  readonly answer: Answer;
}

export interface Search {
  readonly address: Address;
  /** There is something to search for. */
  readonly asked: boolean;
  /** The answer shown does not match the field yet. True until the address has been read. */
  readonly busy: boolean;
  /** Why there is no answer, or no more of it; null unless the last search failed. */
  readonly failed: FailureReason | null;
  readonly shown: Shown | null;
  /** Starts loading the search data, unless that has started. */
  readonly touch: () => void;
  readonly retry: () => void;
  /** Counts all hits and judges the quotation, whatever has to be fetched. */
  readonly countAll: () => void;
}

/** The search as a whole: address, answer and progress. */
export function useSearch(): Search {
  const address = useAddress();
  const { state, shown } = address;
  const { complete, outcome, touch, retry, countAll } = useAnswer(state, shown);

  const asked = state !== null && !isEmptySearch(state);
  useEffect(() => {
    if (asked) touch();
  }, [asked, touch]);

  const failed = outcome?.failed ?? null;
  return {
    address,
    asked,
    busy: state === null || (failed === null && (address.isAhead || (asked && !complete))),
    failed,
    shown: outcome !== null && "answer" in outcome ? outcome : null,
    touch,
    retry,
    countAll,
  };
}
