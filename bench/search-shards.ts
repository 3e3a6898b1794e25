import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesUnder } from "../lib/io/files";
import { answers, keyOf } from "../lib/search/answer/answers";
import { mayBeTraditional } from "../lib/search/fold/simplified";
import type { Library } from "../lib/search/index/library";
import { EMPTY_SEARCH } from "../lib/search/query/search-state";
import { verifyChecksum } from "../lib/search/shards/checksum";
import { indexStamp, isManifest } from "../lib/search/shards/layout";
import { openLibrary } from "../lib/search/shards/shard-library";
import { TextBlock } from "../lib/search/shards/text-block";
import { writeShards } from "../lib/search/shards/write-shards";
import type { CodeBytes } from "./search-code";
import { generatedInterviewOf, generateSpeakers, turnsOf } from "./search-corpus";
import { generateQueries } from "./search-queries";
import { scan, score } from "./search-scan";
import { spread } from "./spread";

/** Builds the index of this many interviews in a folder. */
export function buildShards(interviews: number, folder: string) {
  let generating = 0;
  let [rawBytes, files] = [0, 0];
  function* turns() {
    for (let number = 0; number < interviews; number += 1) {
      const before = performance.now();
      const made = turnsOf(number);
      for (const { rows } of made)
        for (const { zh, en } of rows) for (const text of [...zh, ...en]) rawBytes += Buffer.byteLength(text);
      generating += performance.now() - before;
      yield* made;
    }
  }
  const before = performance.now();
  const writing = writeShards({
    corpus: `bench ${interviews}`,
    interviews: Array.from({ length: interviews }, (_, number) => generatedInterviewOf(number)),
    speakers: generateSpeakers(interviews),
    turns: turns(),
  });
  const folders = new Set<string>();
  let step = writing.next();
  while (!step.done) {
    const path = join(folder, step.value[0]);
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    writeFileSync(path, step.value[1]);
    files += 1;
    step = writing.next();
  }
  writeFileSync(join(folder, "search.json"), JSON.stringify(step.value));
  const seconds = (performance.now() - before - generating) / 1000;
  return { seconds, rawBytes, files, megabytes: process.resourceUsage().maxRSS / 1024 };
}

/** Compressed bytes of all files of the index, and of all files of text. */
export function weighShards(folder: string) {
  let [index, text] = [0, 0];
  for (const file of filesUnder(folder)) {
    const bytes = gzipSync(readFileSync(file)).length;
    if (dirname(file).endsWith("text")) text += bytes;
    else index += bytes;
  }
  return { index, text };
}

/** Runs every query in a newly opened library, then all of them in a single one. */
export async function queryShards(interviews: number, folder: string, count: number, code: CodeBytes) {
  const queries = generateQueries(interviews, count);
  const manifestFile = readFileSync(join(folder, "search.json"));
  const manifest: unknown = JSON.parse(manifestFile.toString());
  if (!isManifest(manifest)) throw new Error("no manifest");
  const weights = new Map<string, number>();
  const meter = { bytes: 0, requests: 0, cpu: 0, table: false };
  const cpu = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  // The table of traditional characters is fetched once something may need it.
  const note = (needed: boolean) => {
    if (meter.table || !needed) return;
    meter.bytes += code.table;
    meter.requests += 1;
    meter.table = true;
  };
  const fetchBytes = async (path: string) => {
    const before = cpu();
    const file = readFileSync(join(folder, path));
    if (path.includes("/text/")) note(new TextBlock(verifyChecksum(path, indexStamp(manifest), file)).mayBeTraditional);
    const weight = weights.get(path) ?? gzipSync(file).length;
    weights.set(path, weight);
    meter.bytes += weight;
    meter.requests += 1;
    meter.cpu += cpu() - before;
    return new Uint8Array(file);
  };
  const ask = async (library: Library, q: string) => {
    const begun = cpu();
    Object.assign(meter, { bytes: gzipSync(manifestFile).length, requests: 1, cpu: 0, table: false });
    note(mayBeTraditional(q));
    const first = { bytes: -1, requests: -1, cpu: -1 };
    const steps: { hits: number; bytes: number; requests: number }[] = [];
    let total = 0;
    for await (const answer of answers(library, { ...EMPTY_SEARCH, q }, 20)) {
      if (first.bytes < 0) Object.assign(first, { ...meter, cpu: cpu() - begun - meter.cpu });
      steps.push({ hits: answer.hits.length, ...meter });
      total = answer.total;
    }
    const found = [...(library.recent.get(keyOf({ ...EMPTY_SEARCH, q }))?.turns ?? [])];
    if (found.length !== total) throw new Error(`${q}: ${found.length} turns, but a total of ${total}`);
    const ten = steps.find(({ hits }) => hits >= Math.min(10, total)) ?? meter;
    return { first, ten, all: { ...meter }, cpu: cpu() - begun - meter.cpu, found };
  };
  const measured: Awaited<ReturnType<typeof ask>>[] = [];
  for (const q of queries) measured.push(await ask(await openLibrary(manifest, fetchBytes), q));
  const expected = scan(interviews, queries);
  const scored = score(
    expected,
    measured.map(({ found }) => found),
  );
  const library = await openLibrary(manifest, fetchBytes);
  const memory = () => {
    global.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const empty = memory();
  let heap = 0;
  for (const [at, q] of queries.slice(0, 100).entries()) {
    await ask(library, q);
    if (at % 10 === 9) heap = Math.max(heap, memory() - empty);
  }
  return {
    ...scored,
    queries: queries.length,
    hits: spread(expected.map(({ length }) => length)),
    firstBytes: spread(measured.map(({ first }) => first.bytes + code.page + code.worker + code.shards)),
    firstRequests: spread(measured.map(({ first }) => first.requests)),
    firstCpu: spread(measured.map(({ first }) => first.cpu)),
    tenBytes: spread(measured.map(({ ten }) => ten.bytes)),
    tenRequests: spread(measured.map(({ ten }) => ten.requests)),
    allBytes: spread(measured.map(({ all }) => all.bytes)),
    allRequests: spread(measured.map(({ all }) => all.requests)),
    cpu: spread(measured.map(({ cpu }) => cpu)),
    heap,
  };
}
