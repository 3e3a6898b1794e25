import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Filters } from "../../../lib/search/query/filters";
import {
  EMPTY_SEARCH,
  isEmptySearch,
  type Order,
  readAddress,
  type SearchState,
  writeAddress,
} from "../../../lib/search/query/search-state";
import { recallLongQuery, rememberLongQuery } from "./long-queries";
import { HITS_SHOWN, readScrollState, rememberShown } from "./scroll-state";

/** Milliseconds without a key before a query is searched: less than the pause after a word, more than within one. */
const TYPING_PAUSE = 120;

/** The texts of the fields. */
export type Typed = Pick<SearchState, "q" | "asked">;

export interface Address {
  /** The query field, from which text typed before hydration is read. */
  readonly field: RefObject<HTMLInputElement | null>;
  /** What is searched for; null until the address has been read, which only works in the browser. */
  readonly state: SearchState | null;
  /** The number of hits shown, kept in the history entry, so that going back shows as many. */
  readonly shown: number;
  readonly showMore: () => void;
  /** Ahead of `state` while the reader is typing. */
  readonly typed: Typed;
  readonly type: (typed: Partial<Typed>) => void;
  /** Set by an input method: while it is composing, the text is not searched for. */
  readonly setComposing: (composing: boolean) => void;
  readonly submit: () => void;
  readonly filter: (filters: Filters) => void;
  readonly sort: (order: Order) => void;
  /** Replaces the search as a whole. */
  readonly go: (state: SearchState) => void;
}

/**
 * Keeps the search and the address of the page in sync. Typing replaces the current history entry; searches that were
 * submitted, picked or returned to keep theirs, so that going back moves from search to search, not from key to key.
 */
export function useAddress(): Address {
  const field = useRef<HTMLInputElement>(null);
  const early = useEarlyText(field);
  const { state, shown, setShown, go } = useHistory();
  const [typed, setTyped] = useState<Typed>(EMPTY_SEARCH);
  const [composing, setComposing] = useState(false);
  const current = state ?? EMPTY_SEARCH;

  useEffect(() => {
    if (state === null) return;
    setTyped({ q: early.current ?? state.q, asked: state.asked });
    early.current = null;
  }, [state, early]);

  useEffect(() => {
    if (state === null || composing || (typed.q === state.q && typed.asked === state.asked)) return;
    const timer = setTimeout(() => go({ ...state, ...typed }, "typed"), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [state, typed, composing, go]);

  return {
    field,
    state,
    shown,
    showMore: () => setShown(shown + HITS_SHOWN),
    typed,
    type: (changed) => setTyped({ ...typed, ...changed }),
    setComposing,
    submit: () => go({ ...current, ...typed }, "submitted"),
    filter: (filters) => go({ ...current, ...typed, filters }, "picked"),
    sort: (sort) => go({ ...current, ...typed, sort }, "picked"),
    go: (next) => go(next, "picked"),
  };
}

/**
 * The text typed before hydration, which takes seconds on a slow connection. React leaves it in the field when it
 * hydrates, but replaces it at the next render, so it is read before that.
 */
function useEarlyText(field: RefObject<HTMLInputElement | null>): RefObject<string | null> {
  const early = useRef<string | null>(null);
  useEffect(() => {
    if (field.current !== null && field.current.value !== "") early.current = field.current.value;
  }, [field]);
  return early;
}

/** What changed the search. Picking a filter or order keeps the previous search in the history. */
type Way = "typed" | "submitted" | "picked";

function useHistory() {
  const [state, setState] = useState<SearchState | null>(null);
  const [shown, setCount] = useState(HITS_SHOWN);
  const kept = useRef(false);

  useEffect(() => {
    const read = () => {
      const current = recallLongQuery(readAddress(new URLSearchParams(window.location.search)));
      kept.current = !isEmptySearch(current);
      setState(current);
      setCount(readScrollState().shown);
    };
    read();
    window.addEventListener("popstate", read);
    return () => window.removeEventListener("popstate", read);
  }, []);

  const go = useCallback((next: SearchState, way: Way) => {
    kept.current ||= way === "picked";
    rememberLongQuery(next);
    const parameters = writeAddress(next).toString();
    const address = window.location.pathname + (parameters === "" ? "" : `?${parameters}`);
    if (address !== window.location.pathname + window.location.search) {
      if (kept.current) window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
      kept.current = false;
      setCount(HITS_SHOWN);
    }
    kept.current ||= way !== "typed";
    setState(next);
  }, []);

  const setShown = (count: number) => {
    rememberShown(count);
    setCount(count);
  };
  return { state, shown, setShown, go };
}
