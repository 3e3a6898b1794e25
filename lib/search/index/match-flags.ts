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
