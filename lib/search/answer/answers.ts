import type { IndexedTurn } from "../documents/indexed-turn";
import { readyToFold } from "../fold/ensure-table";
import type { Library } from "../index/library";
import { ANYHOW, type Found } from "../index/match-flags";
import { countValues } from "../query/filters";
import { parseQuery, type Query } from "../query/query";
import type { SearchState } from "../query/search-state";
import { type Answer, hitOf } from "./answer";
import { arrange } from "./arrange";
import { tally, type Wanted } from "./collect";
import { count } from "./count";
import { firstHits } from "./first-hits";

/**
 * Searches: finds every turn that answers the query and passes the filters, and no other. A turn answers when its words do
 * (`match.ts`) and when those of the question before it do the same for the words asked for. A filter by language lets only
 * the words of that language count. A query without terms is answered by every turn, so that filters alone can be used.
 *
 * From files it gives an answer as soon as there are hits to show, which is not complete, and at last the complete one.
 *
 * @param goOn is called now and then while much is read, and ends the search by throwing
 * @throws ShardError when a file is missing or broken: then nothing is known, least of all that nothing is found
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
    nearby:
      hits.length > 0 ? null : await (await aside()).nearbyIn(library, state, (near) => total(library, near, goOn)),
    quotation: state.q.length < QUOTATION ? null : await (await aside()).quotationIn(library, state.q),
  };
}

const aside = () => import("./lazy-extras");
/** Fewer UTF-16 units are no quotation (`quotation.ts`): it takes six units of the weight of a word, such as kana. */
const QUOTATION = 6;

/** An answer with hits, about which nothing else is known yet. */
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
    hits: turns.map((turn) => hitOf(turn, query.wanted, state.filters.lang)),
    counts: countValues([], state.filters),
    bySpeaker: new Map(),
    scope,
    nearby: null,
    quotation: null,
  };
}

/** The number of hits of a search. */
async function total(library: Library, state: SearchState, goOn: () => void): Promise<number> {
  const found = await answering(library, state, goOn);
  return (await count(library, found, state.filters)).hits.length;
}

/** Queries whose turns are kept. */
const RECENT = 4;

/** The key of a search in `recent`: what it is about, whatever its filters and order. */
export const keyOf = ({ q, asked }: SearchState) => JSON.stringify([q, asked]);

/** The turns that answer a search, whatever its filters. */
async function answering(library: Library, state: SearchState, goOn: () => void): Promise<Found> {
  const { recent } = library;
  const known = recent.get(keyOf(state));
  if (known !== undefined) return known;
  const found = await tally(library, parseQuery(state.q), await questioned(library, state, goOn), goOn);
  for (const oldest of [...recent.keys()].slice(0, Math.max(0, recent.size - RECENT + 1))) recent.delete(oldest);
  recent.set(keyOf(state), found);
  return found;
}

/** What lets only the turns through whose question has the words asked for; null when none are. */
async function questioned(library: Library, { asked }: SearchState, goOn: () => void): Promise<Wanted> {
  const query = parseQuery(asked);
  if (query.wanted.length + query.unwanted.length === 0) return null;
  const { turns, ways }: Found = await tally(library, query, null, goOn);
  const questions = new Set(turns.filter((_, place) => ((ways[place] ?? 0) & ANYHOW) > 0));
  return (turn) => {
    const question = library.facts.questionOf(turn);
    return question !== null && questions.has(question);
  };
}
