import { useCallback, useEffect, useRef, useState } from "react";
import { EMPTY_SEARCH, isEmptySearch, readAddress, type SearchState, writeAddress } from "../../lib/search/address";
import type { Filters } from "../../lib/search/filters";

/** Milliseconds without a key before a query is searched: shorter than the pause after a word, longer than within one. */
const TYPING_PAUSE = 120;

export interface Address {
  /** What is searched for; null until the page's address has been read, which only a browser can do. */
  readonly state: SearchState | null;
  /** What stands in the field. It is ahead of the state while somebody is typing. */
  readonly typed: string;
  readonly type: (text: string) => void;
  /** Said by an input method: while it composes, the text in the field is nothing to search for. */
  readonly setComposing: (composing: boolean) => void;
  readonly submit: () => void;
  readonly filter: (filters: Filters) => void;
}

/**
 * Keeps the search and the address of the page the same. Typing rewrites the newest entry of the history; what was
 * submitted, picked or come back to stays in it, so that going back leads from search to search, not from key to key.
 */
export function useAddress(): Address {
  const [state, setState] = useState<SearchState | null>(null);
  const [typed, setTyped] = useState("");
  const [composing, setComposing] = useState(false);
  const kept = useRef(false);

  useEffect(() => {
    const read = () => {
      const current = readAddress(new URLSearchParams(window.location.search));
      kept.current = !isEmptySearch(current);
      setState(current);
      setTyped(current.q);
    };
    read();
    window.addEventListener("popstate", read);
    return () => window.removeEventListener("popstate", read);
  }, []);

  const go = useCallback((next: SearchState, keep: boolean) => {
    const parameters = writeAddress(next).toString();
    const address = window.location.pathname + (parameters === "" ? "" : `?${parameters}`);
    if (address !== window.location.pathname + window.location.search) {
      if (kept.current) window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
      kept.current = false;
    }
    kept.current ||= keep;
    setState(next);
    setTyped(next.q);
  }, []);

  useEffect(() => {
    if (state === null || composing || typed === state.q) return;
    const timer = setTimeout(() => go({ ...state, q: typed }, false), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [state, typed, composing, go]);

  const filter = (filters: Filters) => {
    // The search as it was before the pick is somewhere to come back to.
    kept.current = true;
    go({ q: typed, filters }, true);
  };
  const current = state ?? EMPTY_SEARCH;
  return {
    state,
    typed,
    type: setTyped,
    setComposing,
    submit: () => go({ ...current, q: typed }, true),
    filter,
  };
}
