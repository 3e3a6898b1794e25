/** Hits shown at first and added by “Show more”: two or three screens, rendered quickly on a phone. */
export const HITS_SHOWN = 20;

/** How far the reader has come in the hits. Kept in the history entry, so that going back returns there. */
export interface ScrollState {
  readonly shown: number;
  /** Pixels from the top of the page. */
  readonly scroll: number;
}

/** The place in the current history entry; the beginning if there is none. */
export function readScrollState(): ScrollState {
  const kept: unknown = window.history.state;
  const read = (name: string, otherwise: number) => {
    if (typeof kept !== "object" || kept === null) return otherwise;
    const value: unknown = Reflect.get(kept, name);
    return typeof value === "number" ? value : otherwise;
  };
  return { shown: read("shown", HITS_SHOWN), scroll: read("scroll", 0) };
}

export function rememberShown(shown: number): void {
  keep({ ...readScrollState(), shown });
}

export function rememberScroll(): void {
  keep({ ...readScrollState(), scroll: window.scrollY });
}

function keep(place: ScrollState): void {
  window.history.replaceState({ ...window.history.state, ...place }, "");
}
