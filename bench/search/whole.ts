import { gzipSync } from "node:zlib";
import { answers, keyOf } from "../../lib/search/answer/answers";
import type { SearchCorpus } from "../../lib/search/documents/documents";
import { ANYHOW, type MatchedTurns } from "../../lib/search/index/match-flags";
import { EMPTY_SEARCH } from "../../lib/search/query/search-state";
import { makeLibrary } from "../../lib/search/whole/whole-library";
import { spread } from "../spread";
import { materialOf } from "./material";
import { queriesFrom } from "./queries";
import { scan, score } from "./scan";

/** The result when there is none. */
const NOTHING: MatchedTurns = { turns: new Uint32Array(), ways: new Uint8Array(), quoted: new Map() };

/** Searches a small corpus: the whole text is fetched once and indexed in the browser. */
export async function queryWhole(name: string, given: string) {
  const material = materialOf(name);
  const text = JSON.stringify({
    version: 2,
    interviews: material.interviews,
    speakers: material.speakers,
    turns: material.interviews.flatMap((_, number) => material.turnsOf(number)),
  } satisfies SearchCorpus);
  const memory = () => {
    global.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const empty = memory();
  const before = performance.now();
  const corpus: SearchCorpus = JSON.parse(text);
  const library = await makeLibrary(corpus);
  const seconds = (performance.now() - before) / 1000;
  const heap = memory() - empty;
  const queries = queriesFrom(given, material);
  const found: number[][] = [];
  const times: number[] = [];
  for (const q of queries) {
    const state = { ...EMPTY_SEARCH, q };
    const begun = process.cpuUsage();
    for await (const { hits } of answers(library, state, 20)) void hits;
    const { user, system } = process.cpuUsage(begun);
    times.push((user + system) / 1000);
    const { turns, ways } = library.recent.get(keyOf(state)) ?? NOTHING;
    found.push([...turns].filter((_, place) => ((ways[place] ?? 0) & ANYHOW) > 0));
  }
  return {
    ...score(scan(material, queries), found),
    queries: queries.length,
    bytes: gzipSync(text).length,
    seconds,
    heap,
    cpu: spread(times),
  };
}
