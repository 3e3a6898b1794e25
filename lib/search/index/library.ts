import type { Catalogue } from "../documents/documents";
import type { Holdings } from "../documents/held-words";
import type { IndexedTurn } from "../documents/indexed-turn";
import type { CharacterRun } from "../fold/characters";
import type { Budget } from "./budget";
import type { Engine } from "./engine";
import type { FactClass } from "./facts";
import type { CollectedTurns } from "./match-flags";

/** The facts of turns, by their numbers. */
export interface TurnFacts {
  /** All classes met so far. */
  readonly classes: readonly FactClass[];
  /** Loads the facts of these turns, which are in order. */
  fetch(turns: Uint32Array): Promise<void>;
  /** The index of a turn's class in `classes`. */
  classOf(turn: number): number;
  /** The number of the question that the turn answers; null when it answers none. */
  questionOf(turn: number): number | null;
}

/** The words of turns, by their numbers. */
export interface TurnTexts {
  turn(number: number): Promise<IndexedTurn>;
  /** The number of the block that holds a turn; a block is fetched as a whole. */
  blockOf(turn: number): number;
}

/** A searchable corpus, either in memory or in files that are fetched on demand. */
export interface Library {
  /** The text is fetched on demand. */
  readonly piecemeal: boolean;
  /** What is fetched is booked here. */
  readonly budget: Budget;
  readonly scope: { readonly interviews: number; readonly turns: number };
  readonly engine: Engine;
  readonly facts: TurnFacts;
  readonly texts: TurnTexts;
  readonly catalogue: () => Promise<Catalogue>;
  /** How much there is of each person. */
  readonly holdings: () => Promise<Holdings>;
  /** How many turns have a token, or slightly more. */
  readonly frequency: (token: string) => Promise<number>;
  /** True when every turn proposed for the token has it. */
  readonly proves: (token: string) => Promise<boolean>;
  /** The words of the corpus of which a run may be a misspelling, with the number of turns that have each. */
  readonly lookalikes: (run: CharacterRun) => Promise<ReadonlyMap<string, number>>;
  /**
   * Words of Chinese characters that match one of the patterns, with the number of turns that have each; none where that
   * would take all text from files.
   */
  readonly wordsLike: (patterns: readonly RegExp[]) => Promise<ReadonlyMap<string, number>>;
  /** Results of the last few queries, which are repeated with other filters. */
  readonly recent: Map<string, CollectedTurns>;
}
