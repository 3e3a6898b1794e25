import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { WHOLE_UP_TO } from "../lib/search/write-search-files";
import { command, wholeNumber } from "../scripts/command";
import { writeSection } from "./readme";
import { type CodeBytes, weighCode } from "./search-code";
import { generateQueries } from "./search-queries";
import { type Rival, tryMiniSearch, tryPagefind, tryScan } from "./search-rivals";
import { scan } from "./search-scan";
import { buildShards, queryShards, weighShards } from "./search-shards";
import { queryWhole } from "./search-whole";
import { sizesOf } from "./sizes";
import type { Spread } from "./spread";

const PARTS: Record<string, (size: number, count: number, folder: string, code: CodeBytes) => unknown> = {
  whole: queryWhole,
  build: (size, _, folder) => buildShards(size, folder),
  weigh: (_, __, folder) => weighShards(folder),
  query: (size, count, folder, code) => queryShards(size, folder, count, code),
  scan: (size, count) => tryScan(size, generateQueries(size, count)),
  minisearch: (size, count) => compareWith(tryMiniSearch, size, count),
  pagefind: (size, count) => compareWith(tryPagefind, size, count),
};

function compareWith(rival: typeof tryMiniSearch, size: number, count: number): Promise<Rival> {
  const queries = generateQueries(size, count);
  return rival(size, queries, scan(size, queries));
}

/** Measures one part in a new process; `null` when that fails. */
function apart<Part extends (...given: never[]) => unknown>(
  name: string,
  ...rest: (string | number)[]
): Awaited<ReturnType<Part>> | null {
  process.stderr.write(`${(performance.now() / 1000).toFixed(0)} s: ${name} ${rest[0]}\n`);
  const args = [
    "--expose-gc",
    "--max-old-space-size=6144",
    ...process.execArgv,
    import.meta.filename,
    "--part",
    name,
    ...rest.map(String),
  ];
  try {
    const printed = execFileSync(process.execPath, args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      timeout: name in RIVALS ? RIVAL_PATIENCE : undefined,
    });
    return JSON.parse(printed.trim().split("\n").at(-1) ?? "null");
  } catch {
    return null;
  }
}

/** The other engines, by the names of their parts. */
const RIVALS = { scan: "A plain scan", minisearch: "MiniSearch", pagefind: "Pagefind" };
/** Milliseconds after which another engine is stopped. */
const RIVAL_PATIENCE = 240_000;
/** Number of queries for other engines: fewer for many turns, because each takes long. */
const rivalQueries = (size: number, count: number) => Math.min(count, size > 100 ? 60 : 300);

const kb = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} KB`;
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const three = (of: Spread, unit: (value: number) => string) => [of.p50, of.p95, of.max].map(unit).join(" / ");
const ms = (value: number) => `${value.toFixed(1)} ms`;
const plain = (value: number) => value.toFixed(0);

function wholeRows(size: number, count: number, code: CodeBytes): string[] {
  const whole = apart<typeof queryWhole>("whole", size, count);
  if (whole === null) throw new Error("searching the whole text failed");
  return [
    `| recall, precision (${whole.queries} queries) | ${whole.recall}, ${whole.precision} | 1, 1 |`,
    `| bytes once, with the code | ${mb(whole.bytes + code.page + code.worker + code.whole)} | 3.5 MB |`,
    `| CPU per query (p50 / p95 / max) | ${three(whole.cpu, ms)} | 5 ms (p95) |`,
    `| indexing in the worker | ${whole.seconds.toFixed(1)} s | 3 s |`,
    `| heap | ${mb(whole.heap)} | 60 MB |`,
  ];
}

function shardRows(size: number, count: number, code: CodeBytes): string[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const built = apart<typeof buildShards>("build", size, count, folder);
  const weight = apart<typeof weighShards>("weigh", size, count, folder);
  const asked = apart<typeof queryShards>("query", size, count, folder, JSON.stringify(code));
  rmSync(folder, { recursive: true, force: true });
  if (built === null || weight === null || asked === null) throw new Error(`searching ${size} interviews failed`);
  const large = size > 1000;
  return [
    `| recall, precision (${asked.queries} queries; hits ${three(asked.hits, plain)}) | ${asked.recall}, ${asked.precision} | 1, 1 |`,
    `| bytes before the first hit, including ${kb(code.page + code.worker + code.shards)} of code (p50 / p95 / max) | ${three(asked.firstBytes, kb)} | 64 KB (p95) |`,
    `| requests for them | ${three(asked.firstRequests, plain)} | |`,
    `| ten hits with text, without the code | ${three(asked.tenBytes, kb)} | ${large ? 110 : 96} KB (p95) |`,
    `| requests for them | ${three(asked.tenRequests, plain)} | 9 |`,
    `| until all hits are counted and ordered | ${three(asked.allBytes, kb)} in ${three(asked.allRequests, plain)} requests | |`,
    `| CPU to the first hit | ${three(asked.firstCpu, ms)} | |`,
    `| CPU per query, in total | ${three(asked.cpu, ms)} | ${large ? 15 : 10} ms (p95) |`,
    `| heap | ${mb(asked.heap)} | ${large ? 80 : 60} MB |`,
    `| index, of ${mb(built.rawBytes)} of text (the text itself takes ${mb(weight.text)}) | ${mb(weight.index)}, ${Math.round((100 * weight.index) / built.rawBytes)} % | 30 % |`,
    `| building it (${built.files} files) | ${built.seconds.toFixed(0)} s, ${plain(built.megabytes)} MB | ${large ? "240 s, 2 GB" : "25 s"} |`,
  ];
}

function rivalRows(size: number, count: number): string[] {
  return Object.entries(RIVALS).map(([part, name]) => {
    const rival = apart<typeof tryMiniSearch>(part, size, rivalQueries(size, count));
    if (rival === null) return `| ${name} | failed or did not finish in ${RIVAL_PATIENCE / 60_000} minutes | | | | | |`;
    const { recall, precision, seconds, megabytes, index, bytes, cpu } = rival;
    const cold = bytes === null ? `${mb(index)} once` : three(bytes, kb);
    return `| ${name} | ${recall.toFixed(3)} | ${precision.toFixed(3)} | ${mb(index)} | ${cold} | ${three(cpu, ms)} | ${seconds.toFixed(0)} s, ${plain(megabytes)} MB |`;
  });
}

async function main(sizes: readonly number[], count: number, upTo: number): Promise<void> {
  const code = await weighCode();
  const parts = [`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}.`];
  for (const size of sizes) {
    const rows = size <= WHOLE_UP_TO ? wholeRows(size, count, code) : shardRows(size, count, code);
    parts.push(`### ${size} interviews\n\n| | measured | goal |\n|---|---|---|\n${rows.join("\n")}`);
    if (size > upTo) continue;
    const head =
      "| compared with | recall | precision | index | bytes per cold query | CPU per query | building |\n|---|---|---|---|---|---|---|";
    parts.push(`${head}\n${rivalRows(size, count).join("\n")}`);
  }
  const words = parts.join("\n\n");
  process.stdout.write(`${words}\n`);
  writeSection("search", words);
}

/** Measures one part and prints the result as JSON; ends the process, since other engines leave it running. */
async function measurePart([name = "", size, count, folder = "", code = "{}"]: readonly string[]): Promise<never> {
  const result = await PARTS[name]?.(Number(size), Number(count), folder, JSON.parse(code));
  process.stdout.write(`\n${JSON.stringify(result)}\n`);
  process.exit(0);
}

await command({
  usage: "npm run bench:search -- [SIZE …] [--queries NUMBER] [--rivals SIZE]",
  zh: "搜索这么多篇访谈要多久、传多少字节，与别的搜索引擎比较；SIZE 是篇数",
  en: "Searches so many interviews (100 and 1000 unless SIZE is given) as the site does, beside other engines, which npm i --prefix bench/search installs. Each part is measured in a process of its own, which makes its texts anew and holds no more than one interview of them, so that 10,000 can be tried too.",
  options: {
    queries: { type: "string", default: "1000", value: "NUMBER", zh: "多少次查询", en: "how many queries" },
    rivals: {
      type: "string",
      default: "1000",
      value: "SIZE",
      zh: "多少篇以内与别的引擎比",
      en: "up to how many interviews the other engines are tried",
    },
    part: {
      type: "boolean",
      default: false,
      zh: "在这个进程里量一项（程序自己用）",
      en: "measures one part in this process, as the command itself does",
    },
  },
  takes: [0, Number.POSITIVE_INFINITY],
  run: async ({ values, positionals }) => {
    if (values.part) return measurePart(positionals);
    const [queries, rivals] = [wholeNumber("--queries", values.queries, 1), wholeNumber("--rivals", values.rivals)];
    await main(sizesOf(positionals, [100, 1000]), queries, rivals);
    return 0;
  },
});
