import { useEffect, useState } from "react";
import type { SearchState } from "../../lib/search/address";
import { type Found, search } from "../../lib/search/search";
import type { SearchIndex } from "../../lib/search/search-index";

/** What a search gave; null where it broke off. */
export interface Result {
  readonly state: SearchState;
  readonly found: Found | null;
}

/** Searches whenever the state changes. The last result stays until the next is there; an overtaken one is dropped. */
export function useResult(index: SearchIndex | null, state: SearchState | null): Result | null {
  const [result, setResult] = useState<Result | null>(null);
  useEffect(() => {
    if (index === null || state === null) return;
    let overtaken = false;
    const settle = (found: Found | null) => {
      if (!overtaken) setResult({ state, found });
    };
    search(index, state.q, state.filters).then(settle, () => settle(null));
    return () => {
      overtaken = true;
    };
  }, [index, state]);
  return result;
}
