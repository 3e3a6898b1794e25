import { Index } from "flexsearch";

/** Consecutive turns, from one number to another, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Proposes turns by their tokens; where the tokens do not prove a hit, the text decides. A proposal may be wrong, but
 * none may be missing.
 */
export interface Engine {
  /**
   * The numbers of all turns, or of those of a stretch, that have every one of these tokens, in order. At least one
   * token is needed. With a limit, it gives only the first ones, and an engine over files fetches no more than necessary.
   */
  propose(tokens: readonly string[], limit?: number, within?: Stretch): Promise<Uint32Array>;
  /**
   * The stretches in which to look for turns that have every one of these tokens, in order. They cover all turns. Over
   * files, each takes about twice as many bytes as the one before, so that a search with a budget gets far.
   */
  stretches(tokens: readonly string[]): Promise<readonly Stretch[]>;
}

/**
 * Turns indexed by FlexSearch, which no other file knows. Its tokens are ours, since its encoders fold doubled letters,
 * its tag filters lose hits, and `context` drops queries with a repeated character.
 */
export class TurnIndex {
  private turns = 0;
  private readonly index = new Index({
    tokenize: "strict",
    // Tokens come ready-made and never contain a space.
    encode: (tokens: string) => tokens.split(" "),
    // One level: FlexSearch's own ranking is not used, and more levels make its intersections larger, not better.
    resolution: 1,
    context: false,
    cache: false,
  });

  /** Adds a turn with its tokens, each once. */
  add(number: number, tokens: ReadonlySet<string>): void {
    if (tokens.size === 0) return;
    this.index.add(number, [...tokens].join(" "));
    this.turns += 1;
  }

  /** The turns that have every one of the tokens, in order. */
  turnsWith(tokens: readonly string[]): Uint32Array {
    // Without a limit FlexSearch gives a hundred, and so it does with 0.
    return Uint32Array.from(this.index.search(tokens.join(" "), { limit: Math.max(1, this.turns) }), Number).sort();
  }
}
