import { Index, type StorageInterface } from "flexsearch";

/**
 * The only place that knows FlexSearch. It proposes turns; whether a turn is a hit, the text decides, where the tokens
 * do not prove it. A proposal may therefore be wrong, but none may be missing, and that rules out most of what FlexSearch
 * offers: its encoders fold doubled letters, its tag filters lose hits, `context` drops queries with a repeated character.
 */
export interface Engine {
  /**
   * The numbers of all turns that have every one of these tokens, in order. At least one token is needed. With a limit,
   * it gives the first so many, and an engine of files fetches no more than that takes.
   */
  propose(tokens: readonly string[], limit?: number): Promise<Uint32Array>;
}

/** The turns of tokens, in memory or in files, to be read only. */
export interface Postings {
  /** The first turns that have every one of the tokens, in order, at most `limit`. */
  turnsWith(tokens: readonly string[], limit: number): Promise<Uint32Array>;
}

/**
 * The one factory, for both ways of searching: an index with its postings mounted. FlexSearch's own maps are never
 * filled: an array for each token of a hundred interviews takes 160 MB.
 *
 * @param turns the number of all turns
 */
export async function mountEngine(postings: Postings, turns: number): Promise<Engine> {
  const index = new Index({
    tokenize: "strict",
    // Tokens come ready-made; a space cannot be part of one.
    encode: (tokens: string) => tokens.split(" "),
    // One level: FlexSearch's own ranking is not used, and levels make its intersections wider, not better.
    resolution: 1,
    context: false,
    cache: false,
  });
  await index.mount(new Mounted(postings));
  return {
    async propose(tokens, limit = turns) {
      // A limit of 0 would mean 100 to FlexSearch.
      const found = await index.search(tokens.join(" "), { limit: Math.max(1, limit) });
      const numbers = new Uint32Array(found.length);
      for (let at = 0; at < numbers.length; at += 1) numbers[at] = Number(found[at]);
      return numbers;
    },
  };
}

/**
 * What FlexSearch calls a storage, `src/db/interface.js` of its source. A query of several tokens comes to `search`, of
 * one to `get`; both are to give the ids alone, for the index resolves and enriches nothing. There is nothing to open
 * or close, and what would write is refused.
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
  throw new Error("an index in files is only read");
}
