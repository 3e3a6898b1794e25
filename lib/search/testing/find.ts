import { answers } from "../answer/answers";
import type { SearchCorpus, SearchTurn } from "../documents/documents";
import { turnKey } from "../documents/documents";
import type { FilterCounts } from "../query/filters";
import type { SearchState } from "../query/search-state";
import { makeLibrary } from "../whole/whole-library";

/** All turns that a search finds in a corpus, in order, and the counts beside the filters. */
export async function find(
  corpus: SearchCorpus,
  state: SearchState,
): Promise<{ hits: SearchTurn[]; counts: FilterCounts; total: number }> {
  const turns = new Map(corpus.turns.map((turn) => [turnKey(turn), turn]));
  for await (const { hits, counts, total } of answers(await makeLibrary(corpus), state, corpus.turns.length)) {
    return { hits: hits.flatMap((hit) => turns.get(turnKey(hit)) ?? []), counts, total };
  }
  throw new Error("no answer");
}
