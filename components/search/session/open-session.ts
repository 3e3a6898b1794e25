import { SearchFailure } from "../../../lib/search/answer/failure";
import type { SearchSession } from "../../../lib/search/answer/protocol";
import { isSearchCorpus } from "../../../lib/search/documents/documents";
import { isManifest } from "../../../lib/search/shards/layout";
import { fetchBytes } from "./fetch-bytes";

/**
 * Opens a session with the data at an address. A small corpus is fetched whole, indexed and kept, so that search works
 * offline. Of a large corpus only the manifest is fetched, and then the shards that each search needs.
 *
 * @param onBytes called whenever something has come
 * @throws SearchFailure when the data cannot be fetched, are not what they should be, or are empty
 */
export async function openSession(address: string, onBytes: () => void): Promise<SearchSession> {
  const found = parsed(address, await fetchBytes(address, { cache: "no-cache", onBytes }));
  if (isSearchCorpus(found)) {
    if (found.turns.length === 0) throw new SearchFailure("empty", `${address} has no turns`);
    return (await import("../../../lib/search/whole/session")).wholeSession(found);
  }
  if (!isManifest(found)) throw new SearchFailure(isVersioned(found) ? "version" : "damaged", `${address} is not ours`);
  if (found.turns === 0) throw new SearchFailure("empty", `${address} has no turns`);
  const { shardSession } = await import("../../../lib/search/shards/session");
  // Packs and chunks are named by their content and may be cached; only the file at the corpus address can change.
  return shardSession(found, (path, range) =>
    fetchBytes(new URL(path, address).href, { cache: "default", onBytes, ...(range === undefined ? {} : { range }) }),
  );
}

function parsed(address: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new SearchFailure("damaged", `${address}: ${String(error)}`);
  }
}

/** Of another version of this program, since it has a version. */
function isVersioned(found: unknown): boolean {
  return typeof found === "object" && found !== null && typeof Reflect.get(found, "version") === "number";
}
