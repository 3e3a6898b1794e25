// Loaded up front for readers who go offline.
import "../answer/lazy-extras";
import { answers } from "../answer/answers";
import { type Desk, directoryOf } from "../answer/protocol";
import type { SearchCorpus } from "../documents/documents";
import { makeLibrary } from "./whole-library";

/** A session with a corpus whose text is in memory. */
export async function wholeDesk(corpus: SearchCorpus): Promise<Desk> {
  const library = await makeLibrary(corpus);
  const directory = directoryOf(corpus);
  return {
    directory: async () => directory,
    answers: (state, shown, goOn) => answers(library, state, shown, goOn),
  };
}
