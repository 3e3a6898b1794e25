import { useEffect } from "react";
import type { Answer } from "../../../lib/search/answer/answer";
import type { Directory } from "../../../lib/search/answer/protocol";
import { isEmptySearch, type SearchState } from "../../../lib/search/query/search-state";
import { type Address, useAddress } from "./useAddress";
import { useAnswer } from "./useAnswer";

/** What can be shown: the last result, which stays in place while the next is on its way. */
export interface Shown {
  /** Null as long as it is on its way. */
  readonly directory: Directory | null;
  readonly answer: Answer;
}

export interface Search {
  readonly address: Address;
  /** There is something to search for. */
  readonly asked: boolean;
  /** What is shown is not yet, or no longer, what the field asks for. True until the address has been read. */
  readonly busy: boolean;
  readonly failed: boolean;
  readonly shown: Shown | null;
  /** Begins to fetch what is searched, unless that has begun. */
  readonly touch: () => void;
  readonly retry: () => void;
}

/** The search as a whole: address and answer, and how far they are along. */
export function useSearch(): Search {
  const address = useAddress();
  const { state, shown } = address;
  const { complete, result, touch, retry } = useAnswer(state, shown);

  const asked = state !== null && !isEmptySearch(state);
  useEffect(() => {
    if (asked) touch();
  }, [asked, touch]);

  const failed = result !== null && result.given === null;
  return {
    address,
    asked,
    busy: state === null || (!failed && (isAhead(address, state) || (asked && !complete))),
    failed,
    shown: result?.given ?? null,
    touch,
    retry,
  };
}

/** True while what stands in the fields has not become the state yet. */
function isAhead({ typed }: Address, state: SearchState): boolean {
  return typed.q !== state.q || typed.asked !== state.asked;
}
