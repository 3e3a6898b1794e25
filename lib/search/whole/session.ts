// At hand from the beginning, for whoever goes offline.
import "../answer/lazy-extras";
import { answers } from "../answer/answers";
import { type Desk, directoryOf } from "../answer/protocol";
import type { SearchCorpus } from "../documents/documents";
import { makeLibrary } from "./whole-library";

/** Answers from a corpus whose text is all at hand. */
export async function wholeDesk(corpus: SearchCorpus): Promise<Desk> {
  const library = await makeLibrary(corpus);
  const directory = directoryOf(corpus);
  return {
    directory: async () => directory,
    answers: (state, shown, goOn) => answers(library, state, shown, goOn),
  };
}
