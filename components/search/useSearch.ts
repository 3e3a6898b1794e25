import { useEffect } from "react";
import { isEmptySearch, type SearchState } from "../../lib/search/address";
import type { Found } from "../../lib/search/search";
import type { SearchIndex } from "../../lib/search/search-index";
import { type Address, useAddress } from "./useAddress";
import { useIndex } from "./useIndex";
import { useResult } from "./useResult";

/** What can be shown: the last result, which stays in place while the next is on its way. */
export interface Shown {
  readonly index: SearchIndex;
  readonly state: SearchState;
  readonly found: Found;
}

export interface Search {
  readonly address: Address;
  /** There is something to search for. */
  readonly asked: boolean;
  /** What is shown is not yet, or no longer, what the field asks for. True until the address has been read. */
  readonly busy: boolean;
  readonly failed: boolean;
  readonly shown: Shown | null;
  /** Fetches what is searched, unless that has begun. */
  readonly touch: () => void;
  readonly retry: () => void;
}

/** The search as a whole: address, text and result, and how far they are along. */
export function useSearch(): Search {
  const address = useAddress();
  const { state, typed } = address;
  const { loading, load } = useIndex();
  const index = loading.status === "ready" ? loading.index : null;
  const result = useResult(index, state);

  const asked = state !== null && !isEmptySearch(state);
  const untouched = loading.status === "untouched";
  useEffect(() => {
    if (asked && untouched) load();
  }, [asked, untouched, load]);

  const found = result?.found ?? null;
  const failed = loading.status === "failed" || (index !== null && result !== null && found === null);
  const current = untouched ? !asked : index !== null && result?.state === state;
  return {
    address,
    asked,
    busy: state === null || (!failed && (typed !== state.q || !current)),
    failed,
    shown: index === null || result === null || found === null ? null : { index, state: result.state, found },
    touch: () => {
      if (untouched) load();
    },
    retry: load,
  };
}
