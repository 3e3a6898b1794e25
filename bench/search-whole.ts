import { gzipSync } from "node:zlib";
import { EMPTY_SEARCH } from "../lib/search/address";
import { answer } from "../lib/search/answer";
import type { SearchCorpus } from "../lib/search/documents";
import { search } from "../lib/search/search";
import { makeSearchIndex } from "../lib/search/search-index";
import { generateSpeakers, interviewOf, turnsOf } from "./search-corpus";
import { generateQueries } from "./search-queries";
import { scan, score } from "./search-scan";
import { spread } from "./spread";

/** The small way: the whole text fetched once, and indexed in the browser. */
export async function queryWhole(interviews: number, count: number) {
  const numbers = Array.from({ length: interviews }, (_, number) => number);
  const text = JSON.stringify({
    version: 1,
    interviews: numbers.map(interviewOf),
    speakers: generateSpeakers(interviews),
    turns: numbers.flatMap(turnsOf),
  } satisfies SearchCorpus);
  const memory = () => {
    global.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const empty = memory();
  const before = performance.now();
  const corpus: SearchCorpus = JSON.parse(text);
  const index = makeSearchIndex(corpus);
  const seconds = (performance.now() - before) / 1000;
  const heap = memory() - empty;
  const queries = generateQueries(interviews, count);
  const places = new Map(corpus.turns.map((turn, place) => [turn, place]));
  const found: number[][] = [];
  const times: number[] = [];
  for (const q of queries) {
    const state = { ...EMPTY_SEARCH, q };
    const begun = process.cpuUsage();
    await answer(index, state, 20);
    const { user, system } = process.cpuUsage(begun);
    times.push((user + system) / 1000);
    found.push((await search(index, state)).hits.map((turn) => places.get(turn) ?? -1));
  }
  return {
    ...score(scan(interviews, queries).turns, found),
    queries: queries.length,
    bytes: gzipSync(text).length,
    seconds,
    heap,
    cpu: spread(times),
  };
}
