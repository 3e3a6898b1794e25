import { Index, type StorageInterface } from "flexsearch";

/**
 * The only place that knows FlexSearch. It proposes turns; whether a turn is a hit, the text decides, where the tokens
 * do not prove it. A proposal may therefore be wrong, but none may be missing, and that rules out most of what FlexSearch
 * offers: its encoders fold doubled letters, its tag filters lose hits, `context` drops queries with a repeated character.
 */
export interface Engine {
  /**
   * The numbers of all turns that have every one of these tokens, in no order. At least one token is needed. With a
   * limit, an engine of files gives the first so many and fetches no more than that takes.
   */
  propose(tokens: readonly string[], limit?: number): Promise<readonly number[]>;
}

/** The one factory, for the build and for the browser. Takes the tokens of each turn, the turn's number being its place. */
export function makeEngine(turns: readonly Iterable<string>[]): Engine {
  const index = makeIndex();
  turns.forEach((tokens, number) => {
    index.add(number, [...tokens].join(" "));
  });
  return engineOf(index, turns.length);
}

/** Postings that are somewhere else, to be read only. */
export interface Postings {
  /** The first turns that have every one of the tokens, in order, at most `limit`. */
  turnsWith(tokens: readonly string[], limit: number): Promise<number[]>;
}

/** The same engine with its postings mounted; `turns` is the number of all turns. */
export async function mountEngine(postings: Postings, turns: number): Promise<Engine> {
  const index = makeIndex();
  await index.mount(new Mounted(postings));
  return engineOf(index, turns);
}

function makeIndex() {
  return new Index({
    tokenize: "strict",
    // Tokens come ready-made; a space cannot be part of one.
    encode: (tokens: string) => tokens.split(" "),
    // One level: FlexSearch's own ranking is not used, and levels make its intersections wider, not better.
    resolution: 1,
    context: false,
    cache: false,
  });
}

function engineOf(index: Index, turns: number): Engine {
  return {
    async propose(tokens, limit = turns) {
      // A limit of 0 would mean 100 to FlexSearch.
      const found = await index.search(tokens.join(" "), { limit: Math.max(1, limit) });
      return found.map(Number);
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

  get(token: string, _context: string, limit: number): Promise<number[]> {
    return this.postings.turnsWith([token], limit);
  }

  search(_index: Index, tokens: readonly string[], limit: number): Promise<number[]> {
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
