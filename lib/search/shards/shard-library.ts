import type { Catalogue } from "../documents/documents";
import type { Holdings } from "../documents/held-words";
import { mountEngine } from "../index/engine";
import type { Library } from "../index/library";
import { OtherVersion, ShardError } from "./checksum";
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
    throw new OtherVersion(
      manifest.folder,
      "was made by another version of the search; build the site again, or reload",
    );
  }
  const stamp = indexStamp(manifest);
  const within: FetchBytes = (path) => fetchBytes(`${manifest.folder}/${path}`);
  const storage = new ShardStorage(within, stamp, manifest.shards, manifest.turns);
  const catalogues = new FileCache(within, (path, file) => readNamed(path, stamp, file, isCatalogue), 1);
  const holdings = new FileCache(within, (path, file) => readNamed(path, stamp, file, isHoldings), 1);
  return {
    piecemeal: true,
    scope: { interviews: manifest.interviews, turns: manifest.turns },
    engine: await mountEngine(storage, manifest.turns),
    frequency: (token) => storage.frequency(token),
    // Chinese look-alikes would take all text; words with the same first three letters are in the vocabulary.
    lookalikes: async ({ text, unspaced }) => (unspaced ? new Map() : storage.vocabulary(text)),
    wordsLike: async () => new Map(),
    proves: (token) => storage.proves(token),
    facts: new FactTable(within, stamp, manifest.turns),
    texts: new TextTable(within, stamp),
    recent: new Map(),
    catalogue: () => catalogues.get("directory.json"),
    holdings: () => holdings.get("holdings.json"),
  };
}

/** Reads a file of JSON that names the index it belongs to. */
function readNamed<Read>(
  path: string,
  stamp: string,
  file: Uint8Array,
  isSound: (value: object) => value is Read & object,
): Read {
  const value: unknown = JSON.parse(new TextDecoder().decode(file));
  if (typeof value !== "object" || value === null || !isSound(value)) throw new ShardError(path, "is malformed");
  if (Reflect.get(value, "stamp") !== stamp) throw new OtherVersion(path, "belongs to another index");
  return value;
}

function isCatalogue(value: object): value is Catalogue {
  return ["interviews", "speakers"].every((name) => Array.isArray(Reflect.get(value, name)));
}

function isHoldings(value: object): value is Holdings {
  return ["everybody", "speakers"].every((name) => typeof Reflect.get(value, name) === "object");
}
