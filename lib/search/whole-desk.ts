import { answer } from "./answer";
import { type Desk, directoryOf } from "./desk";
import type { SearchCorpus } from "./documents";
import { makeSearchIndex } from "./search-index";

/** Answers from a corpus whose text is all at hand. */
export function wholeDesk(corpus: SearchCorpus): Desk {
  const index = makeSearchIndex(corpus);
  const directory = directoryOf(corpus);
  return {
    directory: async () => directory,
    async *answers(state, shown) {
      yield await answer(index, state, shown);
    },
  };
}
