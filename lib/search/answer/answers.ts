import type { IndexedTurn } from "../documents/indexed-turn";
import { readyToFold } from "../fold/ensure-table";
import { ALLOWANCE, type Allowance } from "../index/budget";
import type { Library } from "../index/library";
import { ANYHOW, type CollectedTurns } from "../index/match-flags";
import { countValues } from "../query/filters";
import { parseQuery, type Query } from "../query/query";
import type { SearchState } from "../query/search-state";
import { type Answer, hitOf, type Uncounted } from "./answer";
import { arrange } from "./arrange";
import { collectMatches } from "./collect";
import { count } from "./count";
import { firstHits } from "./first-hits";
import { findNamed, NOTHING_NAMED } from "./named";
import type { Wanted } from "./turn-collector";

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
 * @param allowance what it may fetch; with null it counts all hits, whatever that takes
 * @throws ShardError when a file is missing or broken: nothing is then known, least of all that there are no hits
 */
export async function* answers(
  library: Library,
  state: SearchState,
  shown: number,
  goOn: () => void = () => {},
  allowance: Allowance | null = ALLOWANCE,
): AsyncGenerator<Answer> {
  await readyToFold(state.q + state.asked);
  const query = parseQuery(state.q);
  library.budget.begin(allowance);
  let early: readonly IndexedTurn[] = [];
  if (library.piecemeal && !library.recent.has(keyOf(state)) && state.sort === "relevance") {
    library.budget.allow(SHARES.firstHits);
    for await (const hits of firstHits(library, state, shown)) {
      early = hits;
      yield outline(library, state, query, hits);
    }
  }
  library.budget.allow(1);
  // Needed for every answer, so that counting may spend what it leaves.
  await library.catalogue();
  const found = await answering(library, state, goOn, allowance === null);
  library.budget.allow(SHARES.shown);
  const { hits, counts, bySpeaker } = await count(library, found, state.filters);
  goOn();
  const arranged = await arrange(library, found, hits, query, state, shown);
  const isPartial = found.upTo < library.scope.turns;
  // When counting did not get as far as the first hits, these are more than it found.
  const first = isPartial && early.length > arranged.length ? early : arranged;
  const total = Math.max(hits.length, first.length);
  const uncounted = isPartial ? uncountedIn(library, found, { counted: hits.length, total }) : null;
  library.budget.allow(1);
  yield {
    ...outline(library, state, query, first),
    complete: true,
    total,
    uncounted,
    counts,
    bySpeaker,
    named: await findNamed(await library.catalogue(), query, state.filters),
    nearby:
      total > 0 || uncounted !== null
        ? null
        : await (await aside()).nearbyIn(library, state, (near) => exactTotal(library, near, goOn)),
    ...(state.q.length < QUOTATION ? {} : await (await aside()).quotationIn(library, state)),
  };
}

/** How much of the budget may be gone after each stage. */
const SHARES = { firstHits: 0.4, asked: 0.5, counting: 0.65, shown: 0.95 };

/**
 * What may lie beyond the turns that were decided. Estimates have two digits.
 *
 * @param hits how many were counted among the turns decided, and how many there are at least
 */
function uncountedIn(
  { scope }: Library,
  { upTo, bytes }: CollectedTurns,
  { counted, total }: { readonly counted: number; readonly total: number },
): Uncounted {
  if (upTo === 0) return { about: total, bytes: null };
  const rest = (scope.turns - upTo) / upTo;
  return { about: Math.max(total, counted + twoDigits(counted * rest)), bytes: twoDigits(bytes * rest) };
}

function twoDigits(number: number): number {
  return Number(number.toPrecision(2));
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
    uncounted: null,
    hits: turns.map((turn) => hitOf(turn, query.wanted, state.filters)),
    counts: countValues([], state.filters),
    bySpeaker: new Map(),
    named: NOTHING_NAMED,
    scope,
    nearby: null,
    quotation: null,
    unjudged: false,
  };
}

/** The number of hits; 0 when the budget does not suffice to find them all. */
async function exactTotal(library: Library, state: SearchState, goOn: () => void): Promise<number> {
  const found = await answering(library, state, goOn, false);
  return found.upTo < library.scope.turns ? 0 : (await count(library, found, state.filters)).hits.length;
}

/** Number of queries whose results are kept. */
const RECENT = 4;

/** The key of a search in `recent`; filters and order are not part of it. */
export const keyOf = ({ q, asked }: SearchState) => JSON.stringify([q, asked]);

/**
 * The turns that answer a search, before filters.
 *
 * @param isWhole all of them are needed, and not only those that a budget allows
 */
async function answering(
  library: Library,
  state: SearchState,
  goOn: () => void,
  isWhole: boolean,
): Promise<CollectedTurns> {
  const { recent, scope, budget } = library;
  const known = recent.get(keyOf(state));
  if (known !== undefined && (known.upTo >= scope.turns || !isWhole)) return known;
  const before = budget.spent;
  budget.allow(SHARES.asked);
  const among = await questioned(library, state, goOn);
  budget.allow(SHARES.counting);
  const found = {
    ...(await collectMatches(library, parseQuery(state.q), among, goOn)),
    bytes: budget.spent - before,
  };
  for (const oldest of [...recent.keys()].slice(0, Math.max(0, recent.size - RECENT + 1))) recent.delete(oldest);
  recent.set(keyOf(state), found);
  return found;
}

/** Admits only turns whose question matches the words required of it; null when none are. */
async function questioned(library: Library, { asked }: SearchState, goOn: () => void): Promise<Wanted> {
  const query = parseQuery(asked);
  if (query.wanted.length + query.unwanted.length === 0) return null;
  const { turns, ways, upTo } = await collectMatches(library, query, null, goOn);
  const questions = new Set(turns.filter((_, place) => ((ways[place] ?? 0) & ANYHOW) > 0));
  return {
    // A question is before its answer: where questions are decided, so are answers.
    upTo,
    admits(turn) {
      const question = library.facts.questionOf(turn);
      return question !== null && questions.has(question);
    },
  };
}
