import type { SearchReply, SearchRequest, SearchSession } from "../../../lib/search/answer/protocol";
import { isSearchCorpus } from "../../../lib/search/documents/documents";
import { isManifest } from "../../../lib/search/shards/layout";
import type { ByteRange } from "../../../lib/search/shards/packing";
import { fetchRange } from "./fetch-range";

/**
 * Searches in a worker, so that typing never waits for a search. The data at the address decides how. A small corpus is
 * fetched whole, indexed at the first request and kept, so that search works offline. Of a large corpus only the
 * manifest is fetched, and then the shards that each search needs.
 */
let session: Promise<SearchSession> | null = null;
let newest = 0;

addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => {
  newest = data.id;
  reply(data).catch((error: unknown) => {
    if (error instanceof Outdated) return;
    // The next request fetches again.
    session = null;
    post({ id: data.id, failed: String(error) });
  });
});

/** A newer request has arrived, so this one is outdated. */
class Outdated extends Error {}

async function reply({ id, corpus, state, shown, countsAll }: SearchRequest): Promise<void> {
  const checkNewest = () => {
    if (newest !== id) throw new Outdated();
  };
  session ??= openSession(corpus);
  const { answers, directory } = await session;
  for await (const answer of answers(state, shown, checkNewest, countsAll)) {
    checkNewest();
    post({ id, answer, directory: answer.complete ? await directory() : null });
  }
}

const post = (message: SearchReply) => postMessage(message);

async function openSession(address: string): Promise<SearchSession> {
  const found: unknown = JSON.parse(new TextDecoder().decode(await fetchBytes(address, "no-cache")));
  if (isSearchCorpus(found)) return (await import("../../../lib/search/whole/session")).wholeSession(found);
  if (!isManifest(found)) throw new Error(`${address} is not a search corpus of this version`);
  const { shardSession } = await import("../../../lib/search/shards/session");
  return shardSession(found, (path, range) => fetchBytes(new URL(path, address).href, "default", range));
}

/** Shards are named by their content and may be cached; only the file at the corpus address can change. */
async function fetchBytes(address: string, cache: RequestCache, range?: ByteRange): Promise<Uint8Array<ArrayBuffer>> {
  if (range !== undefined) return fetchRange(address, range);
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
