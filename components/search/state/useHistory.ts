import { useCallback, useEffect, useRef, useState } from "react";
import { isEmptySearch, readAddress, type SearchState, writeAddress } from "../../../lib/search/query/search-state";
import { takeWayBack } from "../../client/dom/hit-list";
import { recallLongQuery, rememberLongQuery } from "./long-queries";
import { HITS_SHOWN, readScrollState, rememberPlace } from "./scroll-state";

/** What changed the search. Picking a filter or order keeps the previous search in the history. */
export type Way = "typed" | "submitted" | "picked";

/**
 * The search in the address of the page, and the number of hits shown in the current history entry.
 *
 * @param onRead called with the search when the address has been read at first, and when going back or forward has
 *   changed it; not for a fragment
 */
export function useHistory(onRead: (state: SearchState, atFirst: boolean) => void) {
  const [state, setState] = useState<SearchState | null>(null);
  const [shown, setCount] = useState(HITS_SHOWN);
  const kept = useRef(false);
  const last = useRef<string | null>(null);

  useEffect(() => {
    const read = (atFirst: boolean) => {
      const from = atFirst ? takeWayBack(window.location.pathname + window.location.search) : null;
      if (from !== null) rememberPlace({ ...from, scroll: null });
      setCount(readScrollState().shown);
      const current = recallLongQuery(readAddress(new URLSearchParams(window.location.search)));
      const parameters = writeAddress(current).toString();
      if (!atFirst && parameters === last.current) return;
      last.current = parameters;
      kept.current = !isEmptySearch(current);
      setState(current);
      onRead(current, atFirst);
    };
    read(true);
    const goBack = () => read(false);
    window.addEventListener("popstate", goBack);
    return () => window.removeEventListener("popstate", goBack);
  }, [onRead]);

  const go = useCallback((next: SearchState, way: Way) => {
    kept.current ||= way === "picked";
    rememberLongQuery(next);
    const parameters = writeAddress(next).toString();
    const address = window.location.pathname + (parameters === "" ? "" : `?${parameters}`);
    if (address !== window.location.pathname + window.location.search) {
      enter(address, kept.current);
      kept.current = false;
      setCount(HITS_SHOWN);
    }
    last.current = parameters;
    kept.current ||= way !== "typed";
    setState(next);
  }, []);

  const setShown = (count: number) => {
    rememberPlace({ shown: count });
    setCount(count);
  };
  return { state, shown, setShown, go };
}

function enter(address: string, asNewEntry: boolean): void {
  try {
    if (asNewEntry) window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  } catch {
    // Safari allows 100 changes in ten seconds. The address lags behind until the next change; the search does not.
  }
}
