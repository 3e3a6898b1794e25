import { answers } from "../answer/answers";
import { filterChoicesOf, type SearchSession } from "../answer/protocol";
import { ALLOWANCE } from "../index/budget";
import type { Manifest } from "./layout";
import type { FetchFile } from "./packing";
import { openLibrary } from "./shard-library";

/** A session with a corpus in files, which fetches what an answer needs. */
export async function shardSession(manifest: Manifest, fetchFile: FetchFile): Promise<SearchSession> {
  const library = await openLibrary(manifest, fetchFile);
  return {
    directory: async () => filterChoicesOf(await library.catalogue()),
    answers: (state, shown, goOn, countsAll) => answers(library, state, shown, goOn, countsAll ? null : ALLOWANCE),
  };
}
