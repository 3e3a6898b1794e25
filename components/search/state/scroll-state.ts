/** Hits shown at first, and added by each press of the button: two or three screens, quickly drawn on a phone. */
export const HITS_SHOWN = 20;

/** How far somebody has come in the hits. It is kept in the entry of the history, so that going back leads there. */
export interface Place {
  readonly shown: number;
  /** Pixels from the top of the page. */
  readonly scroll: number;
}

/** The place kept in the newest entry of the history; the beginning where none is. */
export function readPlace(): Place {
  const kept: unknown = window.history.state;
  const read = (name: string, otherwise: number) => {
    if (typeof kept !== "object" || kept === null) return otherwise;
    const value: unknown = Reflect.get(kept, name);
    return typeof value === "number" ? value : otherwise;
  };
  return { shown: read("shown", HITS_SHOWN), scroll: read("scroll", 0) };
}

export function rememberShown(shown: number): void {
  keep({ ...readPlace(), shown });
}

export function rememberScroll(): void {
  keep({ ...readPlace(), scroll: window.scrollY });
}

function keep(place: Place): void {
  window.history.replaceState({ ...window.history.state, ...place }, "");
}
