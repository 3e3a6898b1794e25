import { useCallback, useEffect, useState } from "react";
import type { Filters } from "../../../lib/search/query/filters";
import { EMPTY_SEARCH, type Order, type SearchState } from "../../../lib/search/query/search-state";
import { HITS_SHOWN } from "./scroll-state";
import { useHistory } from "./useHistory";

/** Milliseconds without a key before a query is searched: less than the pause after a word, more than within one. */
const TYPING_PAUSE = 120;

/** The texts of the fields. */
export type Typed = Pick<SearchState, "q" | "asked">;

export interface Address {
  /** What is searched for; null until the address has been read, which only works in the browser. */
  readonly state: SearchState | null;
  /** The number of hits shown, kept in the history entry, so that going back shows as many. */
  readonly shown: number;
  readonly showMore: () => void;
  /** Ahead of `state` while the reader is typing. */
  readonly typed: Typed;
  /**
   * Rises when `typed` is to be written into the fields: after the page has loaded, after going back or forward, and
   * after a link. At any other time the fields belong to the reader.
   */
  readonly writes: number;
  readonly type: (typed: Partial<Typed>) => void;
  /** Set by an input method: while it is composing, the text is not searched for. */
  readonly setComposing: (composing: boolean) => void;
  /** The fields have changes that are not in the state yet. */
  readonly isAhead: boolean;
  readonly submit: () => void;
  /** Searches for what has been typed without waiting for the pause: the reader turns to something else. */
  readonly leave: () => void;
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
  const [typed, setTyped] = useState<Typed>(EMPTY_SEARCH);
  const [writes, setWrites] = useState(0);
  const [composing, setComposing] = useState(false);

  const write = useCallback(({ q, asked }: SearchState, atFirst: boolean) => {
    // What was typed before the page could listen is newer than the address.
    setTyped((before) => ({ q: (atFirst && before.q) || q, asked }));
    setWrites((before) => before + 1);
  }, []);
  const { state, shown, setShown, go } = useHistory(write);
  const current = state ?? EMPTY_SEARCH;
  const isAhead = state !== null && (typed.q !== state.q || typed.asked !== state.asked);

  useEffect(() => {
    if (!isAhead || composing) return;
    const timer = setTimeout(() => go({ ...state, ...typed }, "typed"), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [isAhead, state, typed, composing, go]);

  return {
    state,
    shown,
    showMore: () => setShown(shown + HITS_SHOWN),
    typed,
    writes,
    type: useCallback((changed: Partial<Typed>) => setTyped((before) => ({ ...before, ...changed })), []),
    setComposing,
    isAhead,
    submit: () => go({ ...current, ...typed }, "submitted"),
    leave: () => {
      if (isAhead) go({ ...current, ...typed }, "typed");
    },
    filter: (filters) => go({ ...current, ...typed, filters }, "picked"),
    sort: (sort) => go({ ...current, ...typed, sort }, "picked"),
    go: (next) => {
      write(next, false);
      go(next, "picked");
    },
  };
}
