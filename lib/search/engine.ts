import { Index } from "flexsearch";

/**
 * The only place that knows FlexSearch. It proposes turns; whether a turn is a hit, the text decides. A proposal may
 * therefore be wrong, but none may be missing, and that rules out most of what FlexSearch offers: its encoders fold
 * doubled letters, its tag filters lose hits, `context` drops queries with a repeated character.
 */
export interface Engine {
  /** The numbers of all turns that have every one of these tokens, in no order. At least one token is needed. */
  propose(tokens: readonly string[]): Promise<readonly number[]>;
}

/**
 * The one factory, for the build and for the browser. Takes the tokens of each turn, the turn's number being its place.
 * Proposals are a promise because those of a large corpus come from files that are fetched as they are needed.
 */
export function makeEngine(turns: readonly Iterable<string>[]): Engine {
  const index = new Index({
    tokenize: "strict",
    // Tokens come ready-made; a space cannot be part of one.
    encode: (tokens: string) => tokens.split(" "),
    // One level: FlexSearch's own ranking is not used, and levels make its intersections wider, not better.
    resolution: 1,
    context: false,
    cache: false,
  });
  turns.forEach((tokens, number) => {
    index.add(number, [...tokens].join(" "));
  });
  return {
    async propose(tokens) {
      // A limit of 0 would mean 100 to FlexSearch.
      const found = index.search(tokens.join(" "), { limit: Math.max(1, turns.length) });
      return found.map(Number);
    },
  };
}
