import type { SpeakerId } from "../corpus/ids";
import type { Lang } from "../corpus/schema";
import type { SearchState } from "./address";
import { type Citation, citationOf } from "./citation";
import { type SearchTurn, turnKey } from "./documents";
import type { FilterCounts } from "./filters";
import { type Nearby, nearby } from "./nearby";
import { type Passage, passagesOf, wordsOf } from "./passages";
import type { Term } from "./query";
import { findQuotation, type Likeness, type Quotation } from "./quotation";
import { search } from "./search";
import type { SearchIndex } from "./search-index";

/** Everything that a page shows of one turn found, so that it needs the corpus no more. */
export interface Hit extends Citation {
  /** The words of the question that the turn answers, in the language of the first passage where it has it. */
  readonly question: { readonly text: string; readonly lang: Lang } | null;
  readonly passages: readonly Passage[];
}

/** Words that were pasted, and where they or words like them were said. */
export interface CheckedQuotation {
  readonly verdict: Quotation["verdict"];
  readonly likenesses: readonly (Citation & Omit<Likeness, "turn">)[];
}

/** What a search gives back to the page that asked. */
export interface Answer {
  readonly state: SearchState;
  /** The number of all hits. */
  readonly total: number;
  /** The first of them, as many as were asked for. */
  readonly hits: readonly Hit[];
  readonly counts: FilterCounts;
  /** How many of all the hits each speaker has; null for those that nobody is named for. */
  readonly bySpeaker: ReadonlyMap<SpeakerId | null, number>;
  /** What was searched, for the page to name. */
  readonly scope: { readonly interviews: number; readonly turns: number };
  /** What could be searched for instead; null when something was found. */
  readonly nearby: Nearby | null;
  /** Whether the words typed are in the corpus as a quotation; null when they are too few to be one. */
  readonly quotation: CheckedQuotation | null;
}

/** Searches, and makes the first `shown` hits ready to be shown. */
export async function answer(index: SearchIndex, state: SearchState, shown: number): Promise<Answer> {
  const { query, hits, counts } = await search(index, state);
  return {
    state,
    total: hits.length,
    hits: hits.slice(0, shown).map((turn) => hitOf(index, turn, query.wanted, state.filters.lang)),
    counts,
    bySpeaker: countSpeakers(hits),
    scope: { interviews: index.corpus.interviews.length, turns: index.turns.length },
    nearby: hits.length > 0 ? null : await nearby(index, state, query),
    quotation: await checkQuotation(index, state.q),
  };
}

async function checkQuotation(index: SearchIndex, typed: string): Promise<CheckedQuotation | null> {
  const quotation = await findQuotation(index, typed);
  if (quotation === null) return null;
  const cite = ({ turn, ...rest }: Likeness) => ({ ...citationOf(index.corpus, turn), ...rest });
  return { verdict: quotation.verdict, likenesses: quotation.likenesses.map(cite) };
}

function countSpeakers(turns: readonly SearchTurn[]): Map<SpeakerId | null, number> {
  const counts = new Map<SpeakerId | null, number>();
  for (const { speaker } of turns) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return counts;
}

/** A turn as it is shown; `lang` is the only language that was searched, null for both. */
function hitOf(index: SearchIndex, turn: SearchTurn, terms: readonly Term[], lang: Lang | null): Hit {
  const passages = passagesOf(turn, terms, lang);
  return {
    ...citationOf(index.corpus, turn),
    question: questionOf(index, turn, passages[0]?.found.lang ?? "zh"),
    passages,
  };
}

function questionOf(index: SearchIndex, { slug, question }: SearchTurn, preferred: Lang): Hit["question"] {
  if (question === null) return null;
  const asked = index.byKey.get(turnKey({ slug, id: question }));
  return asked === undefined ? null : wordsOf(asked.turn, preferred);
}
