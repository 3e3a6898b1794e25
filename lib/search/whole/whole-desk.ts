// At hand from the beginning, for whoever goes offline.
import "../answering/aside";
import { answers } from "../answering/answers";
import { type Desk, directoryOf } from "../desk";
import type { SearchCorpus } from "../documents";
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
