import type { Desk, Enquiry, Reply } from "../../../lib/search/answer/protocol";
import { isSearchCorpus } from "../../../lib/search/documents/documents";
import { isManifest } from "../../../lib/search/shards/layout";

/**
 * Searches beside the page, so that typing never waits for a search. What is at the address decides how: a whole text is
 * fetched and indexed with the first enquiry and then kept, so that whoever goes offline can go on searching; of a large
 * corpus only the way to its files is fetched, and then what each search needs.
 */
let desk: Promise<Desk> | null = null;
let newest = 0;

addEventListener("message", ({ data }: MessageEvent<Enquiry>) => {
  newest = data.id;
  reply(data).catch((error: unknown) => {
    if (error instanceof Overtaken) return;
    // The next enquiry fetches anew.
    desk = null;
    post({ id: data.id, failed: String(error) });
  });
});

/** Another enquiry has come: nobody waits for this one any more. */
class Overtaken extends Error {}

async function reply({ id, corpus, state, shown }: Enquiry): Promise<void> {
  const goOn = () => {
    if (newest !== id) throw new Overtaken();
  };
  desk ??= openDesk(corpus);
  const { answers, directory } = await desk;
  for await (const answer of answers(state, shown, goOn)) {
    goOn();
    post({ id, answer, directory: answer.complete ? await directory() : null });
  }
}

const post = (message: Reply) => postMessage(message);

async function openDesk(address: string): Promise<Desk> {
  const found: unknown = JSON.parse(new TextDecoder().decode(await fetchBytes(address, "no-cache")));
  if (isSearchCorpus(found)) return (await import("../../../lib/search/whole/session")).wholeDesk(found);
  if (!isManifest(found)) throw new Error(`${address} holds no search corpus of this version`);
  const { shardDesk } = await import("../../../lib/search/shards/session");
  return shardDesk(found, (path) => fetchBytes(new URL(path, address).href, "default"));
}

/** Only what leads to the files can change under its address; they are named by what is in them. */
async function fetchBytes(address: string, cache: RequestCache): Promise<Uint8Array> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
