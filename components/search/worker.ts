import { answer } from "../../lib/search/answer";
import type { Enquiry, Reply } from "../../lib/search/desk";
import { isSearchCorpus } from "../../lib/search/documents";
import { makeSearchIndex, type SearchIndex } from "../../lib/search/search-index";

/**
 * Searches beside the page, so that typing never waits for a search. The text is fetched and indexed with the first
 * enquiry and then kept: whoever goes offline can go on searching.
 */
let index: Promise<SearchIndex> | null = null;

addEventListener("message", ({ data }: MessageEvent<Enquiry>) => {
  reply(data).then((message) => postMessage(message));
});

async function reply({ id, corpus, state, shown }: Enquiry): Promise<Reply> {
  try {
    index ??= fetchIndex(corpus);
    const ready = await index;
    const { speakers, interviews } = ready.corpus;
    const directory = { speakers, interviews: interviews.map(({ slug, title }) => ({ slug, title })) };
    return { id, directory, answer: await answer(ready, state, shown) };
  } catch (error) {
    // The next enquiry fetches anew.
    index = null;
    return { id, failed: String(error) };
  }
}

async function fetchIndex(address: string): Promise<SearchIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const corpus: unknown = await response.json();
  if (!isSearchCorpus(corpus)) throw new Error(`${address} holds no search corpus of this version`);
  return makeSearchIndex(corpus);
}
