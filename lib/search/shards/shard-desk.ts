import { answers } from "../answering/answers";
import { type Desk, directoryOf } from "../desk";
import type { Manifest } from "./layout";
import { openLibrary } from "./shard-library";
import type { FetchBytes } from "./shelf";

/** Answers from a corpus in files, fetching what an answer needs. */
export async function shardDesk(manifest: Manifest, fetchBytes: FetchBytes): Promise<Desk> {
  const library = await openLibrary(manifest, fetchBytes);
  return {
    directory: async () => directoryOf(await library.catalogue()),
    answers: (state, shown, goOn) => answers(library, state, shown, goOn),
  };
}
