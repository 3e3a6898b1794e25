import type { SearchState } from "./address";
import { LANGUAGES, type SearchTurn, turnKey } from "./documents";
import { applyFilters, countValues, type FilterCounts, type Match, type Voice } from "./filters";
import type { IndexedTurn } from "./indexed-turn";
import { occursIn } from "./occurrences";
import { inOrder } from "./order";
import { parseQuery, type Query } from "./query";
import type { SearchIndex } from "./search-index";
import { tokensOfTerm } from "./tokens";

export interface Found {
  readonly query: Query;
  /** The turns found, in the order asked for. */
  readonly hits: readonly SearchTurn[];
  readonly counts: FilterCounts;
}

/**
 * Finds every turn that answers the query and passes the filters, and no other.
 *
 * A turn answers the query when each wanted term occurs somewhere in it, in either language and in any of its
 * paragraphs, and no unwanted one does; and when the question before it does the same for the words asked for. A filter
 * by language lets only the words of that language count. A query without terms is answered by every turn, so that
 * filters alone can be used.
 */
export async function search(index: SearchIndex, state: SearchState): Promise<Found> {
  const query = parseQuery(state.q);
  const asked = parseQuery(state.asked);
  const matches = (await candidates(index, query)).flatMap((indexed) =>
    answersQuestion(index, indexed, asked) ? (matchOf(indexed, query) ?? []) : [],
  );
  const turns = applyFilters(matches, state.filters).flatMap(({ turn }) => index.turns[turn] ?? []);
  return { query, hits: inOrder(index, turns, query, state.sort), counts: countValues(matches, state.filters) };
}

/** All turns that may answer the query, in the order of the corpus. */
async function candidates(index: SearchIndex, query: Query): Promise<readonly IndexedTurn[]> {
  const tokens = query.wanted.flatMap(tokensOfTerm);
  if (tokens.length === 0) return index.turns;
  const numbers = [...(await index.engine.propose(tokens))].sort((a, b) => a - b);
  return numbers.flatMap((number) => index.turns[number] ?? []);
}

/** True when the question that the turn answers has the words asked for, or when none are. */
export function answersQuestion(index: Pick<SearchIndex, "byKey">, { turn }: IndexedTurn, asked: Query): boolean {
  if (asked.wanted.length + asked.unwanted.length === 0) return true;
  if (turn.question === null) return false;
  const question = index.byKey.get(turnKey({ slug: turn.slug, id: turn.question }));
  return question !== undefined && answers([...question.words.zh, ...question.words.en], asked);
}

/** The languages in which a turn answers a query; null where it does in none. */
export function matchOf({ number, turn, words }: IndexedTurn, query: Query): Match | null {
  const langs = LANGUAGES.filter((lang) => words[lang].length > 0 && answers(words[lang], query));
  const inAnyLanguage = answers([...words.zh, ...words.en], query);
  if (!inAnyLanguage && langs.length === 0) return null;
  return {
    turn: number,
    weight: 1,
    inAnyLanguage,
    langs,
    voices: voicesOf(turn),
    role: turn.role,
    kind: turn.kind,
    slug: turn.slug,
  };
}

function voicesOf(turn: SearchTurn): Voice[] {
  const quoted = turn.quoted.map((speaker): Voice => ({ speaker, wording: "quoted" }));
  return turn.speaker === null ? quoted : [{ speaker: turn.speaker, wording: "said" }, ...quoted];
}

function answers(paragraphs: readonly string[], query: Query): boolean {
  const occurs = occursIn.bind(null, paragraphs);
  return query.wanted.every(occurs) && !query.unwanted.some(occurs);
}
