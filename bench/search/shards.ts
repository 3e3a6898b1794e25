import { closeSync, mkdirSync, openSync, readFileSync, readSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import { filesUnder } from "../../lib/io/files";
import type { Answer } from "../../lib/search/answer/answer";
import { answers, keyOf } from "../../lib/search/answer/answers";
import { mayBeTraditional } from "../../lib/search/fold/simplified";
import { ALLOWANCE, type Allowance } from "../../lib/search/index/budget";
import type { Library } from "../../lib/search/index/library";
import { EMPTY_SEARCH } from "../../lib/search/query/search-state";
import { isManifest, type Manifest } from "../../lib/search/shards/layout";
import { type ByteRange, type FetchFile, PACKINGS, type Packing } from "../../lib/search/shards/packing";
import { openLibrary } from "../../lib/search/shards/shard-library";
import { writeShards } from "../../lib/search/shards/write-shards";
import { spread } from "../spread";
import type { CodeBytes } from "./code";
import { type Material, materialOf } from "./material";
import { scan, score } from "./scan";

/** Builds the index in a folder. */
export function buildShards(name: string, packing: string, folder: string) {
  const material = materialOf(name);
  let generating = 0;
  let [rawBytes, files] = [0, 0];
  function* turns() {
    for (const number of material.interviews.keys()) {
      const before = performance.now();
      const made = material.turnsOf(number);
      for (const { rows } of made)
        for (const { zh, en } of rows) for (const text of [...zh, ...en]) rawBytes += Buffer.byteLength(text);
      generating += performance.now() - before;
      yield* made;
    }
  }
  const { interviews, speakers, turnCount: count } = material;
  const before = performance.now();
  const source = { corpus: `bench ${name}`, interviews, speakers, turns: turns(), count };
  const writing = writeShards(source, { packing: packingOf(packing), deflate: deflateRawSync });
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
  return { seconds, rawBytes, files: files + 1, megabytes: process.resourceUsage().maxRSS / 1024, ...weigh(folder) };
}

function packingOf(name: string): Packing {
  const packing = PACKINGS.find((one) => one === name);
  if (packing === undefined) throw new Error(`${name} is no packing`);
  return packing;
}

/** Bytes of all files of the index, and of those of text. */
function weigh(folder: string) {
  let [index, text] = [0, 0];
  for (const file of filesUnder(folder)) {
    const bytes = statSync(file).size;
    if (dirname(file).endsWith("text")) text += bytes;
    else index += bytes;
  }
  return { index, text };
}

function readRange(path: string, { from, to }: ByteRange): Uint8Array<ArrayBuffer> {
  const file = openSync(path, "r");
  const bytes = new Uint8Array(to - from);
  const count = readSync(file, bytes, 0, bytes.length, from);
  closeSync(file);
  return bytes.subarray(0, count);
}

/** CPU of this process in milliseconds. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Fetches from a folder, and meters that as a browser would see it. Chunks are compressed already. */
class Meter {
  bytes = 0;
  requests = 0;
  /** Time for reading files, which is not the browser's. */
  cpu = 0;
  private hasTable = false;

  constructor(
    private readonly folder: string,
    private readonly code: CodeBytes,
    private readonly manifestBytes: number,
  ) {}

  /** Begins a search of a page that has fetched nothing. A query may need the table of traditional characters. */
  begin(q: string): void {
    Object.assign(this, { bytes: this.manifestBytes, requests: 1, cpu: 0, hasTable: false });
    if (mayBeTraditional(q)) this.fetchTable();
  }

  readonly fetchFile: FetchFile = async (path, range) => {
    const before = cpu();
    const file = join(this.folder, path);
    const bytes = range === undefined ? new Uint8Array(readFileSync(file)) : readRange(file, range);
    this.bytes += bytes.length;
    this.requests += 1;
    this.cpu += cpu() - before;
    return bytes;
  };

  private fetchTable(): void {
    if (this.hasTable) return;
    this.hasTable = true;
    this.bytes += this.code.table;
    this.requests += 1;
  }
}

/** Runs every query in a newly opened library, then all of them in a single one. */
export async function queryShards(name: string, folder: string, queries: readonly string[], code: CodeBytes) {
  const material = materialOf(name);
  const manifestFile = readFileSync(join(folder, "search.json"));
  const manifest: unknown = JSON.parse(manifestFile.toString());
  if (!isManifest(manifest)) throw new Error("no manifest");
  const meter = new Meter(folder, code, gzipSync(manifestFile).length);
  const measured: Awaited<ReturnType<typeof ask>>[] = [];
  for (const q of queries) measured.push(await ask(manifest, meter, q, ALLOWANCE));
  const all: typeof measured = [];
  for (const [at, q] of queries.entries()) {
    const partial = measured[at]?.isExact === false;
    if (partial && all.length < COUNTED_WHOLE) all.push(await ask(manifest, meter, q, null));
  }
  const expected = scan(material, queries);
  return {
    ...scored(measured, expected, material),
    queries: queries.length,
    exact: measured.filter(({ isExact }) => isExact).length / queries.length,
    estimated: measured.filter(({ about }) => about !== null).length / queries.length,
    estimate: spread(estimatesOff(measured, expected)),
    hits: spread(expected.map(({ length }) => length)),
    firstBytes: spread(measured.map(({ first }) => first.bytes + code.page + code.worker + code.shards)),
    firstRequests: spread(measured.map(({ first }) => first.requests)),
    firstCpu: spread(measured.map(({ first }) => first.cpu)),
    tenBytes: spread(measured.map(({ ten }) => ten.bytes)),
    tenRequests: spread(measured.map(({ ten }) => ten.requests)),
    answerBytes: spread(measured.map(({ all }) => all.bytes)),
    answerRequests: spread(measured.map(({ all }) => all.requests)),
    worst:
      queries[measured.findIndex(({ all }) => all.bytes === Math.max(...measured.map((one) => one.all.bytes)))] ?? "",
    allBytes: spread(all.map(({ all }) => all.bytes)),
    allRequests: spread(all.map(({ all }) => all.requests)),
    cpu: spread(measured.map(({ cpu }) => cpu)),
    heap: await heapOf(manifest, meter, queries),
  };
}

/** At most so many queries are counted to the end. */
const COUNTED_WHOLE = 100;

async function ask(manifest: Manifest, meter: Meter, q: string, allowance: Allowance | null, known?: Library) {
  const library = known ?? (await openLibrary(manifest, meter.fetchFile));
  const begun = cpu();
  meter.begin(q);
  const first = { bytes: -1, requests: -1, cpu: -1 };
  const steps: { hits: number; bytes: number; requests: number }[] = [];
  let last: Answer | null = null;
  for await (const answer of answers(library, { ...EMPTY_SEARCH, q }, 20, () => {}, allowance)) {
    const { bytes, requests } = meter;
    if (first.bytes < 0) Object.assign(first, { bytes, requests, cpu: cpu() - begun - meter.cpu });
    steps.push({ hits: answer.hits.length, bytes, requests });
    last = answer;
  }
  const total = last?.total ?? 0;
  const found = library.recent.get(keyOf({ ...EMPTY_SEARCH, q }));
  const { bytes, requests } = meter;
  const all = { hits: 0, bytes, requests };
  return {
    first,
    ten: steps.find(({ hits }) => hits >= Math.min(10, total)) ?? all,
    all,
    cpu: cpu() - begun - meter.cpu,
    found: [...(found?.turns ?? [])],
    upTo: found?.upTo ?? 0,
    isExact: last?.uncounted === null,
    // Where it is not more than what was found, the page gives no estimate.
    about: last?.uncounted && last.uncounted.about > total ? last.uncounted.about : null,
  };
}

type Measured = Awaited<ReturnType<typeof ask>>;

/** Recall and precision of what was decided: all turns where the count is exact, else those up to a turn. */
function scored(measured: readonly Measured[], expected: readonly (readonly number[])[], { turnCount }: Material) {
  const upTo = measured.map((one) => (one.isExact ? turnCount : one.upTo));
  return score(
    expected.map((turns, at) => turns.filter((turn) => turn < (upTo[at] ?? 0))),
    measured.map(({ found }) => found),
  );
}

/** By which factor each estimate is off, in either direction. */
function estimatesOff(measured: readonly Measured[], expected: readonly (readonly number[])[]): number[] {
  return measured.flatMap(({ about }, at) => {
    const real = Math.max(1, expected[at]?.length ?? 0);
    return about === null ? [] : [Math.max(real / about, about / real)];
  });
}

async function heapOf(manifest: Manifest, meter: Meter, queries: readonly string[]): Promise<number> {
  const library = await openLibrary(manifest, meter.fetchFile);
  const memory = () => {
    global.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const empty = memory();
  let heap = 0;
  for (const [at, q] of queries.slice(0, 100).entries()) {
    await ask(manifest, meter, q, ALLOWANCE, library);
    if (at % 10 === 9) heap = Math.max(heap, memory() - empty);
  }
  return heap;
}
