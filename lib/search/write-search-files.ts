import { LANGUAGES } from "../schema/languages";
import type { SearchCorpus, SearchTurn } from "./documents/documents";
import "./fold/traditional";
import { hash32 } from "../text/hash32";
import { tokensOfTurn } from "./index/filed-turns";
import { type PackingOptions, writeShards } from "./shards/write-shards";

/**
 * Up to this many interviews, the whole text is one file, fetched once: some 7 MB, half of that compressed. More would
 * delay the first hit.
 */
export const WHOLE_UP_TO = 200;

/**
 * The most bytes that FlexSearch's index of a whole text may take in the memory of a phone. It takes some 415 for a
 * token and 25 for each turn with it, as measured on 10 and 30 generated interviews (34 and 81 MB).
 */
const MOST_MEMORY = 60_000_000;
const BYTES = { token: 415, posting: 25 };

/** Yields the files that the search page fetches, by path inside the data folder; among them is `search.json`. */
export function* makeSearchFiles(
  corpus: SearchCorpus,
  options: PackingOptions,
  wholeUpTo = WHOLE_UP_TO,
): Generator<readonly [path: string, content: string | Uint8Array]> {
  if (corpus.interviews.length <= wholeUpTo && fitsInMemory(corpus.turns)) {
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

/** Whether FlexSearch can hold the index of these turns. */
export function fitsInMemory(turns: Iterable<SearchTurn>): boolean {
  const known = new Set<string>();
  let bytes = 0;
  for (const turn of turns) {
    for (const lang of LANGUAGES) {
      for (const token of tokensOfTurn(turn, lang)) {
        bytes += BYTES.posting + (known.has(token) ? 0 : BYTES.token);
        known.add(token);
      }
    }
    if (bytes > MOST_MEMORY) return false;
  }
  return true;
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
