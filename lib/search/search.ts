import { LANGUAGES, type SearchTurn } from "./documents";
import { applyFilters, countValues, type FilterCounts, type Filters, type Match } from "./filters";
import { occursIn } from "./occurrences";
import { parseQuery, type Query } from "./query";
import { rank } from "./rank";
import type { SearchIndex } from "./search-index";
import { tokensOfTerm } from "./tokens";

export interface Found {
  readonly query: Query;
  /** The turns found, the best first. */
  readonly hits: readonly SearchTurn[];
  readonly counts: FilterCounts;
}

/**
 * Finds every turn that answers the query and passes the filters, and no other.
 *
 * A turn answers the query when each wanted term occurs somewhere in it, in either language and in any of its
 * paragraphs, and no unwanted one does. A filter by language lets only the words of that language count. A query
 * without terms is answered by every turn, so that filters alone can be used.
 */
export async function search(index: SearchIndex, typed: string, filters: Filters): Promise<Found> {
  const query = parseQuery(typed);
  const matches = (await candidates(index, query)).flatMap((number) => matchOf(index, number, query) ?? []);
  const turns = applyFilters(matches, filters).flatMap(({ turn }) => index.turns[turn] ?? []);
  return { query, hits: rank(turns, query), counts: countValues(matches, filters) };
}

/** The numbers of all turns that may answer the query, in the order of the corpus. */
async function candidates(index: SearchIndex, query: Query): Promise<readonly number[]> {
  const tokens = query.wanted.flatMap(tokensOfTerm);
  if (tokens.length === 0) return index.turns.map((_, number) => number);
  return [...(await index.engine.propose(tokens))].sort((a, b) => a - b);
}

function matchOf(index: SearchIndex, number: number, query: Query): Match | null {
  const indexed = index.turns[number];
  if (indexed === undefined) return null;
  const { turn, words } = indexed;
  const lang = LANGUAGES.filter((lang) => words[lang].length > 0 && answers(words[lang], query));
  const inAnyLanguage = answers([...words.zh, ...words.en], query);
  if (!inAnyLanguage && lang.length === 0) return null;
  const speaker = new Set(turn.speaker === null ? turn.quoted : [turn.speaker, ...turn.quoted]);
  const role = turn.role === null ? [] : [turn.role];
  return { turn: number, inAnyLanguage, values: { speaker: [...speaker], role, lang, in: [turn.slug] } };
}

function answers(paragraphs: readonly string[], query: Query): boolean {
  const occurs = occursIn.bind(null, paragraphs);
  return query.wanted.every(occurs) && !query.unwanted.some(occurs);
}
