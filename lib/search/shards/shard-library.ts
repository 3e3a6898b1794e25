import type { Catalogue } from "../documents/documents";
import type { Holdings } from "../documents/held-words";
import { Budget } from "../index/budget";
import type { Library } from "../index/library";
import { BlockReader } from "./block-reader";
import { OtherVersion, ShardError } from "./checksum";
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
    throw new OtherVersion(
      manifest.folder,
      "was made by another version of the search; build the site again, or reload",
    );
  }
  const stamp = indexStamp(manifest);
  const budget = new Budget();
  const within: FetchFile = async (path, range) => {
    try {
      return await fetchFile(`${manifest.folder}/${path}`, range);
    } catch (error) {
      throw new ShardError(path, String(error), { cause: error });
    }
  };
  const blocks = new BlockReader(manifest, stamp, within, budget, inflate);
  const block = (name: string) => blocks.block(name);
  const storage = new ShardStorage(block, manifest.shards, manifest.turns);
  const fetchChunk = async (path: string) => {
    budget.book(0);
    const bytes = await within(path);
    budget.settle(bytes.length);
    return readChunk(path, stamp, bytes, inflate);
  };
  const catalogues = new FileCache(fetchChunk, (path, chunk) => parsed(path, chunk, isCatalogue), 1);
  const holdings = new FileCache(fetchChunk, (path, chunk) => parsed(path, chunk, isHoldings), 1);
  return {
    piecemeal: true,
    scope: { interviews: manifest.interviews, turns: manifest.turns },
    budget,
    engine: storage,
    frequency: (token) => storage.frequency(token),
    // Chinese look-alikes would take all text; words with the same first three letters are in the vocabulary.
    lookalikes: async ({ text, unspaced }) => (unspaced ? new Map() : storage.vocabulary(text)),
    wordsLike: async () => new Map(),
    proves: (token) => storage.proves(token),
    facts: new FactTable(block, manifest.turns),
    texts: new TextTable(block),
    recent: new Map(),
    catalogue: () => catalogues.get("directory.bin"),
    holdings: () => holdings.get("holdings.bin"),
  };
}

/** Reads a chunk of JSON. */
function parsed<Read>(
  path: string,
  [json]: readonly Uint8Array[],
  isSound: (value: object) => value is Read & object,
): Read {
  const value: unknown = JSON.parse(new TextDecoder().decode(json));
  if (typeof value !== "object" || value === null || !isSound(value)) throw new ShardError(path, "is malformed");
  return value;
}

function isCatalogue(value: object): value is Catalogue {
  return ["interviews", "speakers"].every((name) => Array.isArray(Reflect.get(value, name)));
}

function isHoldings(value: object): value is Holdings {
  return ["everybody", "speakers"].every((name) => typeof Reflect.get(value, name) === "object");
}
