/** How a turn answers: in both languages taken together, in one read alone, and with whole words only. */
export const ANYHOW = 1;
export const IN = { zh: 2, en: 4 } as const;
export const WHOLE = 8;

/** The turns that answer a query, in order, and how each does. */
export interface MatchedTurns {
  readonly turns: Uint32Array;
  readonly ways: Uint8Array;
  /** For turns with quotations, by number: how the words of everyone quoted answer, in the order of `quoted`. */
  readonly quoted: ReadonlyMap<number, readonly number[]>;
}

/** The turns that answer a query, as far as the budget of the search went. */
export interface CollectedTurns extends MatchedTurns {
  /** Every turn before this number is decided; the number of all turns when the budget sufficed. */
  readonly upTo: number;
  /** Bytes fetched to decide them. */
  readonly bytes: number;
}
