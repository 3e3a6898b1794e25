import type { Catalogue } from "../documents/documents";
import type { IndexedTurn } from "../documents/indexed-turn";
import type { Run } from "../fold/characters";
import type { Engine } from "./engine";
import type { FactClass } from "./facts";
import type { Found } from "./match-flags";

/** The facts of turns, by their numbers. */
export interface Facts {
  /** All classes met so far. */
  readonly classes: readonly FactClass[];
  /** Makes sure that the facts of these turns are there. The turns are in order. */
  fetch(turns: Uint32Array): Promise<void>;
  /** The place of a turn's class in `classes`. */
  classOf(turn: number): number;
  /** The number of the question that the turn answers; null where it answers none. */
  questionOf(turn: number): number | null;
}

/** The words of turns, by their numbers. */
export interface Texts {
  turn(number: number): Promise<IndexedTurn>;
  /** The number of the block that a turn is in: what is in one block is fetched together. */
  blockOf(turn: number): number;
}

/** A corpus that can be searched, whether it is at hand or in files of which only what is asked for is fetched. */
export interface Library {
  /** The text is fetched as it is needed. */
  readonly piecemeal: boolean;
  readonly scope: { readonly interviews: number; readonly turns: number };
  readonly engine: Engine;
  readonly facts: Facts;
  readonly texts: Texts;
  readonly catalogue: () => Promise<Catalogue>;
  /** How many turns have a token, or a little more. */
  readonly frequency: (token: string) => Promise<number>;
  /** True when no other turns are proposed for a token than those that have it. */
  readonly proves: (token: string) => Promise<boolean>;
  /** The words of the corpus that a run may be a slip of, with how many turns have each. */
  readonly lookalikes: (run: Run) => Promise<ReadonlyMap<string, number>>;
  /** The turns that answer the last few queries, for the same ones are asked again with other filters. */
  readonly recent: Map<string, Found>;
}
