import type { Lang } from "../corpus/schema";
import { type SearchCorpus, type SearchTurn, turnKey } from "./documents";
import { type Engine, makeEngine } from "./engine";
import { foldText } from "./fold";
import { tokensOfText } from "./tokens";

/** A corpus made ready: the words of each turn folded, and the engine filled. */
export interface SearchIndex {
  readonly corpus: SearchCorpus;
  readonly turns: readonly IndexedTurn[];
  /** The turns by their keys, `<slug>#<turn id>`. */
  readonly byKey: ReadonlyMap<string, IndexedTurn>;
  readonly engine: Engine;
}

export interface IndexedTurn {
  /** The turn's place in the corpus, counted from 0. */
  readonly number: number;
  readonly turn: SearchTurn;
  /** Folded paragraphs in reading order. */
  readonly words: Readonly<Record<Lang, readonly string[]>>;
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

/** A turn made ready to be looked into. */
export function indexTurn(turn: SearchTurn, number: number): IndexedTurn {
  return { number, turn, words: { zh: foldedWords(turn, "zh"), en: foldedWords(turn, "en") } };
}

function foldedWords(turn: SearchTurn, lang: Lang): string[] {
  return turn.rows.flatMap((row) => row[lang].map(foldText));
}
