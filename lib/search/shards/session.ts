import { answers } from "../answer/answers";
import { type Desk, directoryOf } from "../answer/protocol";
import type { FetchBytes } from "./file-cache";
import type { Manifest } from "./layout";
import { openLibrary } from "./shard-library";

/** A session with a corpus in files, which fetches what an answer needs. */
export async function shardDesk(manifest: Manifest, fetchBytes: FetchBytes): Promise<Desk> {
  const library = await openLibrary(manifest, fetchBytes);
  return {
    directory: async () => directoryOf(await library.catalogue()),
    answers: (state, shown, goOn) => answers(library, state, shown, goOn),
  };
}
