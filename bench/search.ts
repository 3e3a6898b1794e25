import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { PACKINGS, type Packing } from "../lib/search/shards/packing";
import { fitsInMemory, WHOLE_UP_TO } from "../lib/search/write-search-files";
import { command, wholeNumber } from "../scripts/command";
import { writeSection } from "./readme";
import { type CodeBytes, weighCode } from "./search/code";
import { likenessRows } from "./search/likeness";
import { materialOf } from "./search/material";
import { queriesFrom } from "./search/queries";
import { type Rival, tryMiniSearch, tryPagefind, tryScan } from "./search/rivals";
import { scan } from "./search/scan";
import { buildShards, queryShards } from "./search/shards";
import { queryWhole } from "./search/whole";
import { sizesOf } from "./sizes";
import type { Spread } from "./spread";

/** What is measured, and with which queries: their number, or the path of a file. */
interface Task {
  readonly material: string;
  readonly queries: string;
}

const PARTS: Record<string, (task: Task, folder: string, code: CodeBytes) => unknown> = {
  whole: ({ material, queries }) => queryWhole(material, queries),
  build: ({ material, queries: packing }, folder) => buildShards(material, packing, folder),
  query: ({ material, queries }, folder, code) =>
    queryShards(material, folder, queriesFrom(queries, materialOf(material)), code),
  scan: (task) => compareWith(tryScan, task),
  minisearch: (task) => compareWith(tryMiniSearch, task),
  pagefind: (task) => compareWith(tryPagefind, task),
};

function compareWith(rival: typeof tryMiniSearch | typeof tryScan, task: Task): Promise<Rival> | Rival {
  const material = materialOf(task.material);
  const queries = queriesFrom(task.queries, material).slice(0, RIVAL_QUERIES);
  return rival(material, queries, scan(material, queries));
}

/** Measures one part in a new process; `null` when that fails. */
function apart<Part extends (...given: never[]) => unknown>(
  name: string,
  ...rest: string[]
): Awaited<ReturnType<Part>> | null {
  process.stderr.write(`${(performance.now() / 1000).toFixed(0)} s: ${name} ${rest[0]}\n`);
  const args = [
    "--expose-gc",
    "--max-old-space-size=6144",
    ...process.execArgv,
    import.meta.filename,
    "--part",
    name,
    ...rest,
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
/** Number of queries for other engines: fewer, because each takes long. */
const RIVAL_QUERIES = 60;

const kb = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} KB`;
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const three = (of: Spread, unit: (value: number) => string) => [of.p50, of.p95, of.max].map(unit).join(" / ");
const ms = (value: number) => `${value.toFixed(1)} ms`;
const plain = (value: number) => value.toFixed(0);

function wholeRows({ material, queries }: Task, code: CodeBytes): string[] {
  const whole = apart<typeof queryWhole>("whole", material, queries);
  if (whole === null) throw new Error("searching the whole text failed");
  return [
    `| recall, precision (${whole.queries} queries) | ${whole.recall}, ${whole.precision} | 1, 1 |`,
    `| bytes once, with the code | ${mb(whole.bytes + code.page + code.worker + code.whole)} | 3.5 MB |`,
    `| CPU per query (p50 / p95 / max) | ${three(whole.cpu, ms)} | 5 ms (p95) |`,
    `| indexing in the worker | ${whole.seconds.toFixed(1)} s | 3 s |`,
    `| heap | ${mb(whole.heap)} | 60 MB |`,
  ];
}

function shardRows({ material, queries }: Task, packing: Packing, large: boolean, code: CodeBytes): string[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const built = apart<typeof buildShards>("build", material, packing, folder);
  const asked = apart<typeof queryShards>("query", material, queries, folder, JSON.stringify(code));
  rmSync(folder, { recursive: true, force: true });
  if (built === null || asked === null) throw new Error(`searching ${material} failed`);
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  const goal = large ? "64 KB / 512 KB" : "64 KB / 256 KB";
  const most = packing === "ranges" ? 500 : 5000;
  return [
    `| recall, precision of what is decided (${asked.queries} queries; hits ${three(asked.hits, plain)}) | ${asked.recall}, ${asked.precision} | 1, 1 |`,
    `| before the first hit, including ${kb(code.page + code.worker + code.shards)} of code (p50 / p95 / max) | ${three(asked.firstBytes, kb)} | ${goal} (p95 / max) |`,
    `| requests for it | ${three(asked.firstRequests, plain)} | ${large ? 8 : 6} (p95) |`,
    `| ten hits with text, without the code | ${three(asked.tenBytes, kb)} in ${three(asked.tenRequests, plain)} requests | ${large ? "110 KB / 1 MB" : "96 KB / 512 KB"} (p95 / max) |`,
    `| the answer, before a person asks for more | ${three(asked.answerBytes, kb)} in ${three(asked.answerRequests, plain)} requests (most bytes: \`${asked.worst}\`) | 1 MB, 60 requests |`,
    `| counts that are exact by then | ${percent(asked.exact)} of the queries | |`,
    `| estimated, and off by a factor of; of the rest it is said that a part was searched | ${percent(asked.estimated)}, ${three(asked.estimate, (off) => off.toFixed(1))} | |`,
    `| counting all of them | ${three(asked.allBytes, kb)} in ${three(asked.allRequests, plain)} requests | |`,
    `| CPU to the first hit | ${three(asked.firstCpu, ms)} | ${large ? 15 : 6} ms (p95) |`,
    `| CPU per query, in total | ${three(asked.cpu, ms)} | |`,
    `| heap | ${mb(asked.heap)} | ${large ? 80 : 60} MB |`,
    `| index, of ${mb(built.rawBytes)} of text (the text itself takes ${mb(built.text)}) | ${mb(built.index)}, ${percent(built.index / built.rawBytes)} | ${/^\d/.test(material) ? 30 : 15} % |`,
    `| building it | ${built.seconds.toFixed(0)} s, ${plain(built.megabytes)} MB | ${large ? "200 s, 1 GB" : "20 s"} |`,
    `| files | ${built.files} | ${most} |`,
  ];
}

function rivalRows({ material, queries }: Task): string[] {
  return Object.entries(RIVALS).map(([part, name]) => {
    const rival = apart<typeof tryMiniSearch>(part, material, queries);
    if (rival === null) return `| ${name} | failed or did not finish in ${RIVAL_PATIENCE / 60_000} minutes | | | | | |`;
    const { recall, precision, seconds, megabytes, index, bytes, cpu } = rival;
    const cold = bytes === null ? `${mb(index)} once` : three(bytes, kb);
    return `| ${name} | ${recall.toFixed(3)} | ${precision.toFixed(3)} | ${mb(index)} | ${cold} | ${three(cpu, ms)} | ${seconds.toFixed(0)} s, ${plain(megabytes)} MB |`;
  });
}

/** Whether the site searches so much as one text. */
function isWhole({ material }: Task, size: number): boolean {
  if (size > WHOLE_UP_TO) return false;
  const { interviews, turnsOf } = materialOf(material);
  return fitsInMemory([...interviews.keys()].flatMap(turnsOf));
}

/** How like real text the generated one is. */
const likeness = () =>
  `### Generated text, beside as much of the interviews of the content folder\n\n| | real | generated |\n|---|---|---|\n${likenessRows().join("\n")}`;

/** The interviews of a material, as a heading. */
interface Sized {
  readonly task: Task;
  readonly size: number;
  readonly heading: string;
}

async function main(sized: readonly Sized[], upTo: number): Promise<string> {
  const code = await weighCode();
  const parts = [`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}.`];
  const table = (heading: string, rows: readonly string[]) =>
    parts.push(`### ${heading}\n\n| | measured | goal |\n|---|---|---|\n${rows.join("\n")}`);
  for (const { task, size, heading } of sized) {
    if (isWhole(task, size)) table(`${heading}, one text`, wholeRows(task, code));
    else for (const packing of PACKINGS) table(`${heading}, ${packing}`, shardRows(task, packing, size > 2000, code));
    if (size > upTo) continue;
    const head =
      "| compared with | recall | precision | index | bytes per cold query | CPU per query | building |\n|---|---|---|---|---|---|---|";
    parts.push(`${head}\n${rivalRows(task).join("\n")}`);
  }
  return parts.join("\n\n");
}

/** Measures one part and prints the result as JSON; ends the process, since other engines leave it running. */
async function measurePart([
  name = "",
  material = "",
  queries = "",
  folder = "",
  code = "{}",
]: readonly string[]): Promise<never> {
  const result = await PARTS[name]?.({ material, queries }, folder, JSON.parse(code));
  process.stdout.write(`\n${JSON.stringify(result)}\n`);
  process.exit(0);
}

await command({
  usage: "npm run bench:search -- [SIZE …] [--folder DIR] [--queries NUMBER|FILE] [--rivals SIZE]",
  zh: "搜索这么多篇访谈要多久、传多少字节，与别的搜索引擎比较；SIZE 是篇数",
  en: "Searches so many interviews (20, 100 and 1000 unless SIZE is given) as the site does, beside other engines, which npm i --prefix bench/search installs. Each part is measured in a process of its own, which makes its texts anew and holds no more than one interview of them, so that 10,000 can be tried too.",
  options: {
    queries: {
      type: "string",
      default: "1000",
      value: "NUMBER|FILE",
      zh: "多少次查询，或一个文件，一行一次",
      en: "how many queries, or a file with one a line",
    },
    folder: {
      type: "string",
      default: "",
      value: "DIR",
      zh: "不用生成的文字，而用这个文件夹里的 .md 和 .txt；只打印，不写进 README",
      en: "searches the .md and .txt files of a folder instead of generated text, and prints the section without writing it",
    },
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
    const rivals = wholeNumber("--rivals", values.rivals);
    const { queries, folder } = values;
    if (folder !== "") {
      const size = materialOf(folder).interviews.length;
      const sized = { task: { material: folder, queries }, size, heading: `${size} interviews of a folder` };
      process.stdout.write(`${await main([sized], rivals)}\n`);
      return 0;
    }
    const sizes = sizesOf(positionals, [20, 100, 1000]);
    const words = await main(
      sizes.map((size) => ({ task: { material: String(size), queries }, size, heading: `${size} interviews` })),
      rivals,
    );
    const section = `${words}\n\n${likeness()}`;
    process.stdout.write(`${section}\n`);
    writeSection("search", section);
    return 0;
  },
});
