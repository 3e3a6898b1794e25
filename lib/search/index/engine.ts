import { Index, type StorageInterface } from "flexsearch";

/**
 * The only place that knows FlexSearch. It proposes turns; where the tokens do not prove a hit, the text decides. A
 * proposal may be wrong, but none may be missing, which rules out most of what FlexSearch offers: its encoders fold
 * doubled letters, its tag filters lose hits, `context` drops queries with a repeated character.
 */
export interface Engine {
  /**
   * The numbers of all turns that have every one of these tokens, in order. At least one token is needed. With a limit,
   * it gives only the first ones, and an engine over files fetches no more than necessary.
   */
  propose(tokens: readonly string[], limit?: number): Promise<Uint32Array>;
}

/** Read-only postings, in memory or in files. */
export interface Postings {
  /** The first turns that have every one of the tokens, in order, at most `limit`. */
  turnsWith(tokens: readonly string[], limit: number): Promise<Uint32Array>;
}

/**
 * Makes the engine of both libraries: an index with its postings mounted. FlexSearch's own maps stay empty: one array
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
    async propose(tokens, limit = turns) {
      // FlexSearch reads a limit of 0 as 100.
      const found = await index.search(tokens.join(" "), { limit: Math.max(1, limit) });
      const numbers = new Uint32Array(found.length);
      for (let at = 0; at < numbers.length; at += 1) numbers[at] = Number(found[at]);
      return numbers;
    },
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
