import { Index, type StorageInterface } from "flexsearch";

/** Consecutive turns, from one number to another, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The only place that knows FlexSearch. It proposes turns; where the tokens do not prove a hit, the text decides. A
 * proposal may be wrong, but none may be missing, which rules out most of what FlexSearch offers: its encoders fold
 * doubled letters, its tag filters lose hits, `context` drops queries with a repeated character.
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

/** Read-only postings, in memory or in files. */
export interface Postings {
  /** The first turns that have every one of the tokens, in order, at most `limit`. */
  turnsWith(tokens: readonly string[], limit: number): Promise<Uint32Array>;
}

/**
 * Makes the engine of a corpus in memory: an index with its postings mounted. FlexSearch's own maps stay empty: one array
 * per token takes 160 MB for a hundred interviews.
 *
 * @param turns the number of all turns
 */
export async function mountEngine(postings: Postings, turns: number): Promise<Engine> {
  const index = new Index({
    tokenize: "strict",
    // Tokens come ready-made and never contain a space.
    encode: (tokens: string) => tokens.split(" "),
    // One level: FlexSearch's own ranking is not used, and more levels make its intersections larger, not better.
    resolution: 1,
    context: false,
    cache: false,
  });
  await index.mount(new Mounted(postings));
  return {
    async propose(tokens, limit = turns, { from, to } = { from: 0, to: turns }) {
      // FlexSearch reads a limit of 0 as 100.
      const found = await index.search(tokens.join(" "), { limit: Math.max(1, turns) });
      const numbers = Uint32Array.from(found, Number).filter((turn) => turn >= from && turn < to);
      return numbers.subarray(0, limit);
    },
    stretches: async () => [{ from: 0, to: turns }],
  };
}

/**
 * A FlexSearch storage (`src/db/interface.js` of its source). A query of several tokens calls `search`, of one `get`;
 * both return bare ids, because the index neither resolves nor enriches results. There is nothing to open or close, and
 * writing is refused.
 */
class Mounted implements StorageInterface {
  readonly db = null;

  constructor(private readonly postings: Postings) {}

  async mount(index: object): Promise<void> {
    Reflect.set(index, "db", this);
  }

  async open(): Promise<void> {}

  async close(): Promise<void> {}

  get(token: string, _context: string, limit: number): Promise<ArrayLike<number>> {
    return this.postings.turnsWith([token], limit);
  }

  search(_index: Index, tokens: readonly string[], limit: number): Promise<ArrayLike<number>> {
    return this.postings.turnsWith(tokens, limit);
  }

  commit = refuse;
  remove = refuse;
  clear = refuse;
  destroy = refuse;
}

async function refuse(): Promise<never> {
  throw new Error("the index is read-only");
}
