import type { Catalogue } from "../documents/documents";
import { Budget } from "../index/budget";
import type { Library } from "../index/library";
import { ShardError } from "./checksum";
import { FactTable } from "./fact-table";
import { type FetchBytes, FileCache } from "./file-cache";
import { configuration, indexStamp, type Manifest } from "./layout";
import { ShardStorage } from "./storage";
import { TextTable } from "./text-table";

/**
 * Opens a corpus in files.
 *
 * @param fetchBytes fetches paths that begin with the manifest's folder, and rejects when there is no such file
 * @throws ShardError when the index was made by code with other tokens
 */
export async function openLibrary(manifest: Manifest, fetchBytes: FetchBytes): Promise<Library> {
  if (manifest.configuration !== configuration()) {
    throw new ShardError(manifest.folder, "was made by another version of the search; build the site again, or reload");
  }
  const stamp = indexStamp(manifest);
  const budget = new Budget();
  const within: FetchBytes = async (path) => {
    budget.book(0);
    const bytes = await fetchBytes(`${manifest.folder}/${path}`);
    budget.settle(bytes.length);
    return bytes;
  };
  const storage = new ShardStorage(within, stamp, manifest.shards, manifest.turns);
  const catalogues = new FileCache(within, (path, file) => readCatalogue(path, stamp, file), 1);
  return {
    piecemeal: true,
    scope: { interviews: manifest.interviews, turns: manifest.turns },
    budget,
    engine: storage,
    frequency: (token) => storage.frequency(token),
    // Chinese look-alikes would take all text; words with the same first three letters are in the vocabulary.
    lookalikes: async ({ text, unspaced }) => (unspaced ? new Map() : storage.vocabulary(text)),
    proves: (token) => storage.proves(token),
    facts: new FactTable(within, stamp, manifest.turns),
    texts: new TextTable(within, stamp),
    recent: new Map(),
    catalogue: () => catalogues.get("directory.json"),
  };
}

function readCatalogue(path: string, stamp: string, file: Uint8Array): Catalogue {
  const value: unknown = JSON.parse(new TextDecoder().decode(file));
  if (!isCatalogue(value)) throw new ShardError(path, "is not a directory of an index");
  if (Reflect.get(value, "stamp") !== stamp) throw new ShardError(path, "belongs to another index");
  return value;
}

function isCatalogue(value: unknown): value is Catalogue {
  return (
    typeof value === "object" &&
    value !== null &&
    ["interviews", "speakers"].every((name) => Array.isArray(Reflect.get(value, name)))
  );
}
