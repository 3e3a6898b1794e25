import type { IndexedTurn } from "../documents/indexed-turn";
import { readyToFold } from "../fold/ensure-table";
import type { Library } from "../index/library";
import { ANYHOW, type MatchedTurns } from "../index/match-flags";
import { countValues } from "../query/filters";
import { parseQuery, type Query } from "../query/query";
import type { SearchState } from "../query/search-state";
import { type Answer, hitOf } from "./answer";
import { arrange } from "./arrange";
import { collectMatches, type Wanted, withQuoted } from "./collect";
import { count } from "./count";
import { firstHits } from "./first-hits";
import { findNamed, NOTHING_NAMED } from "./named";

/**
 * Finds every turn that answers the query and passes the filters, and no other. A turn answers when its words match
 * (`match.ts`) and the question before it matches the words required of the question. A language filter restricts
 * matching to that language, a filter for a speaker to that speaker's words: what the narration says around a quotation
 * does not count. A query without terms matches every turn, so that filters can be used alone.
 *
 * With an index in files, it first yields an incomplete answer as soon as there are hits to show, and finally the
 * complete one.
 *
 * @param goOn is called now and then during long reads, and ends the search by throwing
 * @throws ShardError when a file is missing or broken: nothing is then known, least of all that there are no hits
 */
export async function* answers(
  library: Library,
  state: SearchState,
  shown: number,
  goOn: () => void = () => {},
): AsyncGenerator<Answer> {
  await readyToFold(state.q + state.asked);
  const query = parseQuery(state.q);
  if (library.piecemeal && !library.recent.has(keyOf(state)) && state.sort === "relevance") {
    for await (const hits of firstHits(library, state, shown)) yield outline(library, state, query, hits);
  }
  const found = await answering(library, state, goOn);
  const { hits, counts, bySpeaker } = await count(library, found, state.filters);
  goOn();
  const first = await arrange(library, found, hits, query, state, shown);
  yield {
    ...outline(library, state, query, first),
    complete: true,
    total: hits.length,
    counts,
    bySpeaker,
    named: findNamed(await library.catalogue(), query, state.filters),
    nearby:
      hits.length > 0 ? null : await (await aside()).nearbyIn(library, state, (near) => total(library, near, goOn)),
    quotation: state.q.length < QUOTATION ? null : await (await aside()).quotationIn(library, state),
  };
}

/** What only some searches need: suggestions, and whether the query is a quotation. */
export const aside = () => import("./lazy-extras");
/**
 * Shorter queries (UTF-16 units) cannot be a quotation (`quotation.ts`): it takes at least six units with the weight of
 * a word, such as kana.
 */
const QUOTATION = 6;

/** An answer that knows only its hits. */
function outline(
  { piecemeal, scope }: Library,
  state: SearchState,
  query: Query,
  turns: readonly IndexedTurn[],
): Answer {
  return {
    state,
    complete: false,
    piecemeal,
    total: turns.length,
    hits: turns.map((turn) => hitOf(turn, query.wanted, state.filters)),
    counts: countValues([], state.filters),
    bySpeaker: new Map(),
    named: NOTHING_NAMED,
    scope,
    nearby: null,
    quotation: null,
  };
}

/** The number of hits. */
async function total(library: Library, state: SearchState, goOn: () => void): Promise<number> {
  const found = await answering(library, state, goOn);
  return (await count(library, found, state.filters)).hits.length;
}

/** Number of queries whose results are kept. */
const RECENT = 4;

/** The key of a search in `recent`; filters and order are not part of it. */
export const keyOf = ({ q, asked }: SearchState) => JSON.stringify([q, asked]);

/** The turns that answer a search, before filters. */
async function answering(library: Library, state: SearchState, goOn: () => void): Promise<MatchedTurns> {
  const { recent } = library;
  const known = recent.get(keyOf(state));
  if (known !== undefined) return known;
  const query = parseQuery(state.q);
  const matched = await collectMatches(library, query, await questioned(library, state, goOn), goOn);
  const found = await withQuoted(library, matched, query, goOn);
  for (const oldest of [...recent.keys()].slice(0, Math.max(0, recent.size - RECENT + 1))) recent.delete(oldest);
  recent.set(keyOf(state), found);
  return found;
}

/** Admits only turns whose question matches the words required of it; null when none are. */
async function questioned(library: Library, { asked }: SearchState, goOn: () => void): Promise<Wanted> {
  const query = parseQuery(asked);
  if (query.wanted.length + query.unwanted.length === 0) return null;
  const { turns, ways }: MatchedTurns = await collectMatches(library, query, null, goOn);
  const questions = new Set(turns.filter((_, place) => ((ways[place] ?? 0) & ANYHOW) > 0));
  return (turn) => {
    const question = library.facts.questionOf(turn);
    return question !== null && questions.has(question);
  };
}
