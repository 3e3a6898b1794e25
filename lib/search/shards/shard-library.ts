import type { Catalogue } from "../documents/documents";
import { Budget } from "../index/budget";
import type { Library } from "../index/library";
import { BlockReader } from "./block-reader";
import { ShardError } from "./checksum";
import { readChunk } from "./chunk";
import { FactTable } from "./fact-table";
import { FileCache } from "./file-cache";
import { type Inflate, inflate as inflateByStream } from "./inflate";
import { configuration, indexStamp, type Manifest } from "./layout";
import type { FetchFile } from "./packing";
import { ShardStorage } from "./storage";
import { TextTable } from "./text-table";

/**
 * Opens a corpus in files.
 *
 * @param fetchFile fetches paths that begin with the manifest's folder, and rejects when there is no such file
 * @throws ShardError when the index was made by code with other tokens
 */
export async function openLibrary(
  manifest: Manifest,
  fetchFile: FetchFile,
  inflate: Inflate = inflateByStream,
): Promise<Library> {
  if (manifest.configuration !== configuration()) {
    throw new ShardError(manifest.folder, "was made by another version of the search; build the site again, or reload");
  }
  const stamp = indexStamp(manifest);
  const budget = new Budget();
  const within: FetchFile = async (path, range) => {
    try {
      return await fetchFile(`${manifest.folder}/${path}`, range);
    } catch (error) {
      throw new ShardError(path, String(error));
    }
  };
  const blocks = new BlockReader(manifest, stamp, within, budget, inflate);
  const block = (name: string) => blocks.block(name);
  const storage = new ShardStorage(block, manifest.shards, manifest.turns);
  const fetchCatalogue = async (path: string) => {
    budget.book(0);
    const bytes = await within(path);
    budget.settle(bytes.length);
    return bytes;
  };
  const readCatalogue = async (path: string, file: Uint8Array<ArrayBuffer>) =>
    parseCatalogue(path, await readChunk(path, stamp, file, inflate));
  const catalogues = new FileCache(fetchCatalogue, readCatalogue, 1);
  return {
    piecemeal: true,
    scope: { interviews: manifest.interviews, turns: manifest.turns },
    budget,
    engine: storage,
    frequency: (token) => storage.frequency(token),
    // Chinese look-alikes would take all text; words with the same first three letters are in the vocabulary.
    lookalikes: async ({ text, unspaced }) => (unspaced ? new Map() : storage.vocabulary(text)),
    proves: (token) => storage.proves(token),
    facts: new FactTable(block, manifest.turns),
    texts: new TextTable(block),
    recent: new Map(),
    catalogue: () => catalogues.get("directory.bin"),
  };
}

function parseCatalogue(path: string, [json]: readonly Uint8Array[]): Catalogue {
  const value: unknown = JSON.parse(new TextDecoder().decode(json));
  if (!isCatalogue(value)) throw new ShardError(path, "is not a directory of an index");
  return value;
}

function isCatalogue(value: unknown): value is Catalogue {
  return (
    typeof value === "object" &&
    value !== null &&
    ["interviews", "speakers"].every((name) => Array.isArray(Reflect.get(value, name)))
  );
}
