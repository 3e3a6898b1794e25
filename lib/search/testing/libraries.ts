import type { SearchCorpus } from "../documents/documents";
import type { Library } from "../index/library";
import type { Manifest } from "../shards/layout";
import { openLibrary } from "../shards/shard-library";
import { writeShards } from "../shards/write-shards";

/** A corpus in files held in memory. */
export interface Shelved {
  readonly manifest: Manifest;
  readonly files: Map<string, Uint8Array>;
}

export function shelve(corpus: SearchCorpus, hash = "test"): Shelved {
  const files = new Map<string, Uint8Array>();
  const writing = writeShards({ ...corpus, corpus: hash });
  let step = writing.next();
  while (!step.done) {
    const [path, bytes] = step.value;
    files.set(path, bytes.slice());
    step = writing.next();
  }
  return { manifest: step.value, files };
}

/** Opens it; a missing file is an error, as on a host. */
export function openLibraries({ manifest, files }: Shelved): Promise<Library> {
  return openLibrary(manifest, async (path) => {
    const file = files.get(path);
    if (file === undefined) throw new Error("404");
    return file;
  });
}
