import type { IndexedTurn } from "../documents/indexed-turn";
import { withinBudget } from "../index/budget";
import type { Library } from "../index/library";
import { propose } from "../index/propose";
import { rank } from "../match/rank";
import { applyFilters } from "../query/filters";
import { parseQuery } from "../query/query";
import type { SearchState } from "../query/search-state";
import { answersQuestion, matchOf } from "./match";

/** Hits to show before all are known: enough to fill a screen. */
const FIRST = 10;
/** Number of proposed turns considered for them; blocks with the most of these are tried first. */
const TRIED = 400;
/** How many blocks are fetched at once: one for the first hit, then more. */
const STEPS = [1, 2, 3, 4, 6, 8, 8, 8];

/**
 * The first available hits that the budget allows, verified against their text: yielded once as soon as there are any,
 * and again when they fill a screen. Nothing for a search without terms, whose hits only the facts can tell.
 */
export async function* firstHits(library: Library, state: SearchState, shown: number): AsyncGenerator<IndexedTurn[]> {
  const query = parseQuery(state.q);
  const asked = parseQuery(state.asked);
  if (query.wanted.length === 0) return;
  const most = Math.min(FIRST, shown);
  const step = () => propose(library.engine, query.wanted, { limit: TRIED });
  const proposed = await withinBudget(step, null);
  if (proposed === null) return;
  const blocks = byBlock(library, proposed);
  const hits: IndexedTurn[] = [];
  let at = 0;
  let given = 0;
  for (const step of STEPS) {
    const tried = blocks.slice(at, at + step).flat();
    const read = () => Promise.all(tried.map((turn) => library.texts.turn(turn)));
    const texts = await withinBudget(read, null);
    if (texts === null) break;
    for (const indexed of texts) {
      const match = answersQuestion(indexed, asked) ? matchOf(indexed, query) : null;
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

/** The turns of each block, fullest block first, which takes the fewest files to fill a screen. */
function byBlock({ texts }: Library, turns: Uint32Array): number[][] {
  const blocks = new Map<number, number[]>();
  for (const turn of turns) {
    const block = texts.blockOf(turn);
    blocks.set(block, [...(blocks.get(block) ?? []), turn]);
  }
  return [...blocks.values()].sort((a, b) => b.length - a.length);
}
