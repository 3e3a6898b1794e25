import { runsOf } from "../fold/characters";
import { readyToFold } from "../fold/ensure-table";
import { foldText } from "../fold/fold";
import type { Library } from "../index/library";
import { tokensOfRun } from "../index/token-evidence";
import { parseQuery } from "../query/query";
import { LONGEST_QUERY, type SearchState } from "../query/search-state";
import { findQuotation, mostShared, type Similar } from "../suggest/quotation";
import { type Nearby, nearby } from "../suggest/suggestions";
import { type CheckedQuotation, cited } from "./answer";
import { isProven } from "./collect";

/** Loaded only when a search needs it: suggestions when nothing was found, and whether a long query is a quotation. */

/**
 * Suggestions that can be counted cheaply: where the text is not in memory, searches that only the text can count are
 * left out.
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
    sounding: (typed: string) => soundingIn(library, typed),
    total: async (near: SearchState) =>
      !library.piecemeal || (await isProven(library, parseQuery(near.q))) ? total(near) : 0,
  };
  return nearby(around, state, parseQuery(state.q));
}

/** The table of sounds is fetched only for Latin letters; without it, offline, nothing sounds like anything. */
async function soundingIn(library: Library, typed: string) {
  const pinyin = /^[a-z\s'’-]+$/.test(typed) ? await import("../suggest/pinyin").catch(() => null) : null;
  const patterns = pinyin?.pinyinPatterns(typed) ?? [];
  if (patterns.length === 0) return { words: new Map<string, number>(), people: [] };
  const { speakers } = await library.catalogue();
  await readyToFold(speakers.flatMap(({ name, aliases }) => [name.zh ?? "", ...aliases]).join(""));
  const people = speakers.filter(({ name, aliases }) =>
    [name.zh ?? "", ...aliases].some((form) => patterns.some((pattern) => foldText(form).search(pattern) >= 0)),
  );
  return { words: await library.wordsLike(patterns), people };
}

/** Whether the typed words are a quotation; null when they are too few. */
export async function quotationIn(library: Library, typed: string): Promise<CheckedQuotation | null> {
  const searched = typed.slice(0, LONGEST_QUERY);
  return cited(await findQuotation(similarIn(library), searched), await library.catalogue());
}

/** Number of tokens of a quotation whose frequency is looked up; each may take a file. */
const ASKED = 32;
/** Number of rarest tokens used to find turns. */
const RAREST = 8;

/** Finds turns similar to a quotation by its rarest tokens. */
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
