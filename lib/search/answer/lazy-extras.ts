import { runsOf } from "../fold/characters";
import { foldText } from "../fold/fold";
import { tokensOfRun } from "../index/evidence";
import type { Library } from "../index/library";
import { parseQuery } from "../query/query";
import type { SearchState } from "../query/search-state";
import { findQuotation, mostShared, type Similar } from "../suggest/quotation";
import { type Nearby, nearby } from "../suggest/suggestions";
import { type CheckedQuotation, cited } from "./answer";
import { isProven } from "./collect";

/**
 * What few searches need, fetched when one does: what is near to a search that found nothing, and whether long words are a
 * quotation.
 */

/**
 * What is near, as far as it can be told at little cost: searches whose hits only text can count are not offered where
 * the text is far away.
 *
 * @param total counts the hits of a search
 */
export function nearbyIn(
  library: Library,
  state: SearchState,
  total: (state: SearchState) => Promise<number>,
): Promise<Nearby> {
  const around = {
    lookalikes: library.lookalikes,
    total: async (near: SearchState) =>
      !library.piecemeal || (await isProven(library, parseQuery(near.q))) ? total(near) : 0,
  };
  return nearby(around, state, parseQuery(state.q));
}

/** Whether words were said; null when they are too few to be a quotation. */
export async function quotationIn(library: Library, typed: string): Promise<CheckedQuotation | null> {
  return cited(await findQuotation(similarIn(library), typed), await library.catalogue());
}

/** Tokens of a quotation whose frequency is asked; each may be a file. */
const ASKED = 32;
/** The rarest of them, by which turns are looked for. */
const RAREST = 8;

/** Looks for turns like a quotation by its rarest tokens. */
export function similarIn({ frequency, engine, texts }: Library): Similar {
  return async (typed) => {
    const tokens = [...new Set([...runsOf(foldText(typed))].flatMap((run) => [...tokensOfRun(run)]))];
    const telling = tokens.filter((token) => [...token].length > 1);
    const every = Math.max(1, Math.ceil(telling.length / ASKED));
    const some = telling.filter((_, place) => place % every === 0);
    const counted = await Promise.all(some.map(async (token) => ({ token, turns: await frequency(token) })));
    const rarest = counted.filter(({ turns }) => turns > 0).sort((a, b) => a.turns - b.turns);
    const postings = await Promise.all(rarest.slice(0, RAREST).map(({ token }) => engine.propose([token])));
    return Promise.all(mostShared(postings).map((number) => texts.turn(number)));
  };
}
