import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { buildCorpus } from "../lib/corpus/build-corpus";
import { EMPTY_LOCKFILE } from "../lib/corpus/permalinks/assign-ids";
import { People, readYaml, Sidecar } from "../lib/corpus/sidecar/sidecar";
import { makeSource } from "../lib/corpus/text/source";
import { timeLimit } from "../lib/io/time-limit";
import { Slug } from "../lib/schema/ids";
import { command } from "../scripts/command";
import { YOUNG } from "../scripts/content/read-in-parallel";
import { generateInterview, generatePeople } from "./interviews";
import { plot } from "./plot";
import { writeSection } from "./readme";
import { sizesOf } from "./sizes";

const SIZES = [100, 250, 500, 1000];
const ROUNDS = 3;

const Measured = z.object({ seconds: z.number(), cpu: z.number(), megabytes: z.number(), problems: z.number() });
type Measured = z.infer<typeof Measured>;

function measure(count: number): Measured {
  const people = readYaml(People, "people.yml", generatePeople());
  if ("problems" in people) throw new Error("the generated people are wrong");
  const generated = Array.from({ length: count }, (_, i) => generateInterview(i));
  const [before, cpuBefore] = [performance.now(), process.cpuUsage()];
  const interviews = generated.map(({ slug, source, sidecar }) => {
    const read = readYaml(Sidecar, `${slug}/interview.yml`, sidecar);
    if ("problems" in read) throw new Error(`the generated sidecar of ${slug} is wrong`);
    return {
      slug: Slug.parse(slug),
      source: makeSource(`${slug}/source.md`, source),
      edition: null,
      sidecar: read.checked,
    };
  });
  const content = {
    interviews,
    people: people.checked.value,
    glossary: {},
    lockfile: EMPTY_LOCKFILE,
    unread: new Set<Slug>(),
  };
  const built = buildCorpus(content, timeLimit);
  const seconds = (performance.now() - before) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  if (built.interviews.length !== count) throw new Error(`${built.interviews.length} of ${count} were read`);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return { seconds, cpu: (user + system) / 1e6, megabytes, problems: built.problems.length };
}

/** Measures a size in a new process. */
function measureApart(count: number): Measured {
  const args = [...process.execArgv, YOUNG, import.meta.filename, "--alone", String(count)];
  return Measured.parse(JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function run(sizes: readonly number[]): void {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync("package.json", "utf8")));
  const machine = `${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.versions.node}, Duidu ${version}, medians of ${ROUNDS}`;
  process.stdout.write(`${machine}\n`);
  const rows = sizes.map((count) => {
    const rounds = Array.from({ length: ROUNDS }, () => measureApart(count));
    const row = {
      count,
      seconds: median(rounds.map(({ seconds }) => seconds)),
      cpu: median(rounds.map(({ cpu }) => cpu)),
      megabytes: median(rounds.map(({ megabytes }) => megabytes)),
    };
    process.stdout.write(
      `${count}: ${row.seconds.toFixed(1)} s, ${row.cpu.toFixed(1)} s of CPU, ${row.megabytes.toFixed(0)} MB\n`,
    );
    return row;
  });
  const table = rows.map(
    ({ count, seconds, cpu, megabytes }) =>
      `| ${count} | ${seconds.toFixed(1)} | ${cpu.toFixed(1)} | ${((cpu / count) * 1000).toFixed(1)} | ${megabytes.toFixed(0)} |`,
  );
  const head = "| interviews | s | s of CPU | ms of CPU each | MB |\n|---:|---:|---:|---:|---:|";
  const goal = "Goal: 5,000 interviews of 20 KB parsed and checked in under 15 s, and linear.";
  writeSection(
    "parse",
    `${goal}\n\n${machine}.\n\n${head}\n${table.join("\n")}\n\n![cost against size](results/parse.svg)`,
  );
  const points = rows.map(({ count, cpu }) => ({ x: count, y: cpu }));
  writeFileSync(
    join(import.meta.dirname, "results/parse.svg"),
    plot("Parsing and checking interviews of 20 KB", "interviews", "seconds of CPU", points),
  );
}

await command({
  usage: "npm run bench:parse -- [SIZE …]",
  zh: "读稿要多久、占多少内存；SIZE 是篇数",
  en: `Measures how long parsing and checking take, and how much memory, from texts in memory to checked interviews, in one process as the build reads them in several. Each size is measured in processes of its own, so that none is warmed by another, and the median is taken. SIZE is a number of interviews: ${SIZES.join(", ")} unless it is given.`,
  options: {
    alone: {
      type: "boolean",
      default: false,
      zh: "在这个进程里量一次（程序自己用）",
      en: "measures one size in this process, as the command itself does",
    },
  },
  takes: [0, Number.POSITIVE_INFINITY],
  run: ({ values, positionals }) => {
    const sizes = sizesOf(positionals, SIZES);
    if (values.alone) process.stdout.write(JSON.stringify(measure(sizes[0] ?? 0)));
    else run(sizes);
    return 0;
  },
});
