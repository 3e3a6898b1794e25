import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { OUT_FOLDER } from "../lib/io/folders";
import { Corpus } from "../lib/schema/schema";
import { command } from "../scripts/command";
import type { FoundChromium } from "../scripts/dev/find-chromium";
import { environmentWith } from "../scripts/environment";
import { requireSite } from "../scripts/site/require-site";
import { ROOT } from "./project";
import { writeSection } from "./readme";
import { serveCompressed } from "./serve";

const run = promisify(execFile);
const ROUNDS = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const HERE = join(import.meta.dirname, "lighthouse");

const Report = z.object({
  lighthouseVersion: z.string(),
  categories: z.partialRecord(
    z.enum(CATEGORIES),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), displayValue: z.string().optional() })),
});
type Report = z.infer<typeof Report>;

/** The pages, by kind: the interview with the most answers, its first answer, and the speaker in the most interviews. */
function pages(): readonly (readonly [kind: string, path: string])[] {
  const out = join(ROOT, OUT_FOLDER);
  const { interviews, speakers } = Corpus.parse(JSON.parse(readFileSync(join(out, "data/corpus.json"), "utf8")));
  const [longest] = interviews.toSorted((a, b) => b.answers - a.answers);
  const isIn = ({ id }: (typeof speakers)[number]) => interviews.filter((one) => one.speakers.includes(id)).length;
  const [speaker] = speakers.toSorted((a, b) => isIn(b) - isIn(a));
  const folder = `interviews/${longest?.slug}`;
  const answer = readdirSync(join(out, folder), { withFileTypes: true }).find((entry) => entry.isDirectory());
  if (answer === undefined) throw new Error("npm run build has written no answers");
  return [
    ["home", ""],
    ["interview", `${folder}/`],
    ["answer", `${folder}/${answer.name}/`],
    ["speaker", `speakers/${speaker?.id}/`],
    ["search", "search/"],
  ];
}

function install(): void {
  if (existsSync(join(HERE, "node_modules"))) return;
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: HERE, stdio: "inherit" });
  if (status !== 0) throw new Error("the packages of bench/lighthouse could not be installed");
}

async function examine(url: string, { path, args, env }: FoundChromium): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "duidu-lighthouse-"));
  const file = join(folder, "report.json");
  const command = [
    ...[join(HERE, "node_modules/lighthouse/cli/index.js"), url, "--quiet", "--output=json", `--output-path=${file}`],
    `--only-categories=${CATEGORIES.join(",")}`,
    `--chrome-flags=${["--headless=new", ...args].join(" ")}`,
  ];
  // Not waited for without yielding: this process serves the page.
  await run(process.execPath, command, { env: environmentWith({ ...env, CHROME_PATH: path }) });
  const report = Report.parse(JSON.parse(readFileSync(file, "utf8")));
  rmSync(folder, { recursive: true });
  return report;
}

/** The worst score of each category, out of 100, and the audits that lost points. */
function worst(reports: readonly Report[]): { marks: readonly number[]; lost: readonly string[] } {
  const marks = CATEGORIES.map((name) =>
    Math.min(...reports.map(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100))),
  );
  const lost = reports.flatMap(({ categories, audits }) =>
    CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ""}`.trim()),
  );
  return { marks, lost: [...new Set(lost)] };
}

/** Examines every page, and writes the marks into the README. */
async function main(): Promise<number> {
  requireSite();
  const { findChromium } = await import("../scripts/dev/find-chromium");
  const browser = await findChromium();
  install();
  const site = await serveCompressed(join(ROOT, OUT_FOLDER));
  const rows: string[] = [];
  let version = "";
  for (const [kind, path] of pages()) {
    const reports: Report[] = [];
    for (let round = 0; round < ROUNDS; round += 1) reports.push(await examine(`${site.url}/${path}`, browser));
    version = reports[0]?.lighthouseVersion ?? "";
    const { marks, lost } = worst(reports);
    const row = `| ${kind} | ${marks.join(" | ")} | ${lost.join(", ")} |`;
    process.stdout.write(`${row}\n`);
    rows.push(row);
  }
  site.server.close();
  const head = `| page | ${CATEGORIES.join(" | ")} | what cost marks |\n|---|${"---:|".repeat(CATEGORIES.length)}---|`;
  const machine = `${cpus()[0]?.model.trim()} × ${cpus().length}, Lighthouse ${version}, the worst of ${ROUNDS}`;
  writeSection("lighthouse", `${machine}.\n\n${head}\n${rows.join("\n")}`);
  return 0;
}

await command({
  usage: "npm run bench:lighthouse",
  zh: "用 Lighthouse 以手机的身份给 npm run build 生成的每种页面打分",
  en: "Takes Lighthouse's marks, as a phone, for a page of each kind of what npm run build made. The worst of the rounds counts.",
  options: {},
  takes: [0, 0],
  run: main,
});
