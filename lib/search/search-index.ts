import { type SearchCorpus, turnKey } from "./documents";
import { type Engine, makeEngine } from "./engine";
import { type IndexedTurn, indexTurn } from "./indexed-turn";
import { tokensOfText } from "./tokens";
import "./traditional";

/** A corpus made ready: the words of each turn folded, and the engine filled. */
export interface SearchIndex {
  readonly corpus: SearchCorpus;
  readonly turns: readonly IndexedTurn[];
  /** The turns by their keys, `<slug>#<turn id>`. */
  readonly byKey: ReadonlyMap<string, IndexedTurn>;
  readonly engine: Engine;
}

/** Makes a corpus ready to be searched. It is not changed, and must not be changed afterwards. */
export function makeSearchIndex(corpus: SearchCorpus): SearchIndex {
  const turns = corpus.turns.map(indexTurn);
  return {
    corpus,
    turns,
    byKey: new Map(turns.map((indexed) => [turnKey(indexed.turn), indexed])),
    engine: makeEngine(turns.map(({ words }) => tokensOfText([...words.zh, ...words.en]))),
  };
}
