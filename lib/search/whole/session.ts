// Loaded up front for readers who go offline.
import "../answer/lazy-extras";
import { answers } from "../answer/answers";
import { filterChoicesOf, type SearchSession } from "../answer/protocol";
import type { SearchCorpus } from "../documents/documents";
import { makeLibrary } from "./whole-library";

/** A session with a corpus whose text is in memory. */
export async function wholeSession(corpus: SearchCorpus): Promise<SearchSession> {
  const library = await makeLibrary(corpus);
  const directory = filterChoicesOf(corpus);
  return {
    directory: async () => directory,
    answers: (state, shown, goOn) => answers(library, state, shown, goOn),
  };
}
