import type { Speaker } from "../../corpus/schema";
import type { SearchInterview } from "../documents";
import { type Engine, mountEngine } from "../engine";
import { FactTable } from "./fact-table";
import type { Tally } from "./found";
import { configuration, type Manifest, stampOf } from "./layout";
import { ShardError } from "./seal";
import { type FetchBytes, Shelf } from "./shelf";
import { ShardStorage } from "./storage";
import { TextTable } from "./text-table";

/** All interviews and speakers of a corpus, numbered as the facts number them. */
export interface Catalogue {
  readonly interviews: readonly SearchInterview[];
  readonly speakers: readonly Speaker[];
}

/** A corpus in files, of which only what is asked for is fetched. */
export interface Library {
  readonly manifest: Manifest;
  readonly engine: Engine;
  readonly storage: ShardStorage;
  readonly facts: FactTable;
  readonly texts: TextTable;
  readonly catalogue: () => Promise<Catalogue>;
  /** The turns that answer the last few queries, for the same ones are asked again with other filters. */
  readonly recent: Map<string, Tally>;
}

/**
 * Opens a corpus in files.
 *
 * @param fetchBytes fetches by paths that begin with the manifest's folder; it rejects where there is no such file
 * @throws ShardError when the index was made by code that makes other tokens than this
 */
export async function openLibrary(manifest: Manifest, fetchBytes: FetchBytes): Promise<Library> {
  if (manifest.configuration !== configuration()) {
    throw new ShardError(manifest.folder, "was made by another version of the search; build the site again, or reload");
  }
  const stamp = stampOf(manifest);
  const within: FetchBytes = (path) => fetchBytes(`${manifest.folder}/${path}`);
  const storage = new ShardStorage(within, stamp, manifest.shards);
  const catalogues = new Shelf(within, (path, file) => readCatalogue(path, stamp, file), 1);
  return {
    manifest,
    engine: await mountEngine(storage, manifest.turns),
    storage,
    facts: new FactTable(within, stamp, manifest.turns),
    texts: new TextTable(within, stamp),
    recent: new Map(),
    catalogue: () => catalogues.get("directory.json"),
  };
}

function readCatalogue(path: string, stamp: string, file: Uint8Array): Catalogue {
  const value: unknown = JSON.parse(new TextDecoder().decode(file));
  if (!isCatalogue(value)) throw new ShardError(path, "is no directory");
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
