import type { SearchState } from "../address";
import type { SearchTurn } from "../documents";
import { applyFilters } from "../filters";
import type { IndexedTurn } from "../indexed-turn";
import type { Library } from "../library";
import { evidenceOf } from "../postings/evidence";
import { parseQuery } from "../query";
import { rank } from "../rank";
import { answersQuestion, matchOf } from "./match";

/** Hits to be shown before all are known: as many as fill a screen. */
const FIRST = 10;
/** Turns that are tried for them. */
const TRIED = 40;
/** How many turns are looked into at once: one for the first hit, more when that has been tried. */
const STEPS = [1, 4, 5, 10, 20];

/**
 * The first hits that can be had, in the order of the corpus until all are known, verified by their text: once as soon as
 * there are any, once when they fill a screen. Nothing for a search without words, whose hits only the facts can tell.
 */
export async function* firstHits(library: Library, state: SearchState, shown: number): AsyncGenerator<SearchTurn[]> {
  const query = parseQuery(state.q);
  const asked = parseQuery(state.asked);
  if (query.wanted.length === 0) return;
  const most = Math.min(FIRST, shown);
  const tokens = query.wanted.flatMap((term) => evidenceOf(term).tokens);
  const proposed = await library.engine.propose(tokens, TRIED);
  const hits: IndexedTurn[] = [];
  let at = 0;
  let given = 0;
  for (const step of STEPS) {
    const tried = await Promise.all(Array.from(proposed.subarray(at, at + step), (turn) => library.texts.turn(turn)));
    for (const indexed of tried) {
      const match = answersQuestion(library.texts.sourceOf(indexed.turn), indexed, asked)
        ? matchOf(indexed, query)
        : null;
      if (match !== null && applyFilters([match], state.filters).length > 0) hits.push(indexed);
    }
    at += step;
    if (hits.length > given && (given === 0 || hits.length >= most)) {
      given = hits.length;
      yield rank(hits.slice(0, shown), query);
    }
    if (hits.length >= most) return;
  }
  if (hits.length > given) yield rank(hits.slice(0, shown), query);
}
