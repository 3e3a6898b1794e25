import type { SearchCorpus } from "./documents/documents";
import { hash32 } from "./shards/checksum";
import { type PackingOptions, writeShards } from "./shards/write-shards";

/**
 * Up to this many interviews, the whole text is one file, fetched once: some 7 MB, half of that compressed. More would
 * delay the first hit and fill the memory of a phone.
 */
export const WHOLE_UP_TO = 200;

/** Yields the files that the search page fetches, by path inside the data folder; among them is `search.json`. */
export function* makeSearchFiles(
  corpus: SearchCorpus,
  options: PackingOptions,
  wholeUpTo = WHOLE_UP_TO,
): Generator<readonly [path: string, content: string | Uint8Array]> {
  if (corpus.interviews.length <= wholeUpTo) {
    yield ["search.json", `${JSON.stringify(corpus)}\n`];
    return;
  }
  const writing = writeShards({ ...corpus, corpus: hashCorpus(corpus), count: corpus.turns.length }, options);
  let step = writing.next();
  while (!step.done) {
    yield step.value;
    step = writing.next();
  }
  yield ["search.json", `${JSON.stringify(step.value)}\n`];
}

/** A hash of everything indexed, turn by turn, because all of it may exceed the length of a string. */
function hashCorpus({ interviews, speakers, turns }: SearchCorpus): string {
  const encoder = new TextEncoder();
  let halves = [0x811c9dc5, 0x9e3779b9];
  for (const part of [interviews, speakers, ...turns]) {
    const bytes = encoder.encode(JSON.stringify(part));
    halves = halves.map((half) => hash32(bytes, half));
  }
  return halves.map((half) => half.toString(16).padStart(8, "0")).join("");
}
