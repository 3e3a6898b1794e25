/** Hits shown at first and added by “Show more”: two or three screens, rendered quickly on a phone. */
export const HITS_SHOWN = 20;

/** How far the reader has come in the hits. Kept in the history entry, so that going back returns there. */
export interface ScrollState {
  readonly shown: number;
  /** Pixels from the top of the page; null to go to the hit. */
  readonly scroll: number | null;
  /** The address of the hit that the reader followed, or comes back from. */
  readonly hit: string | null;
}

/** The place in the current history entry; the beginning if there is none. */
export function readScrollState(): ScrollState {
  const kept: unknown = window.history.state;
  const read = (name: string): unknown => (typeof kept === "object" && kept !== null ? Reflect.get(kept, name) : null);
  const [shown, scroll, hit] = ["shown", "scroll", "hit"].map(read);
  return {
    shown: typeof shown === "number" ? shown : HITS_SHOWN,
    scroll: typeof scroll === "number" ? scroll : null,
    hit: typeof hit === "string" ? hit : null,
  };
}

/** Changes the place in the current history entry. */
export function rememberPlace(place: Partial<ScrollState>): void {
  window.history.replaceState({ ...window.history.state, ...place }, "");
}
