import { appendFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { command } from "../scripts/command";
import { findChromium } from "../scripts/dev/find-chromium";
import { environmentWith } from "../scripts/environment";
import { commandIn, serveCopy } from "../scripts/site/copy-server";
import { generateInterview } from "./interviews";
import { type Cost, measure } from "./measure";
import { copyForBench, SITE, writeContent } from "./project";
import { writeSection } from "./readme";
import { sizesOf } from "./sizes";

/** Each save is measured so often; the first, for which the page is compiled, does not count. */
const ROUNDS = 6;

const COPY = { folder: SITE, content: "content" };
const SLUG = generateInterview(0).slug;

/** Saves a source, and measures in milliseconds until an open page of a real browser shows it. */
async function timeSaves(): Promise<number[]> {
  const { path, args, env } = await findChromium();
  const site = await serveCopy(COPY, "dev", [`interviews/${SLUG}/`]);
  const browser = await chromium.launch({ executablePath: path, args: [...args], env: environmentWith(env) });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.url}interviews/${SLUG}/`);
    // The page first notes what it shows.
    await page.waitForTimeout(1000);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = performance.now();
      appendFileSync(join(SITE, "content", "interviews", SLUG, "source.md"), `\nSaved${round}.\n`);
      await page.getByText(`Saved${round}.`).first().waitFor({ timeout: 120_000 });
      times.push(performance.now() - before);
      // An editor rests, too; the index for searching is then made.
      await page.waitForTimeout(4000);
    }
    return times.slice(1);
  } finally {
    await browser.close();
    site.end();
  }
}

function corpus(): Promise<Cost> {
  return measure(commandIn("corpus"), SITE, { CONTENT_DIR: "content" });
}

async function run(count: number): Promise<string> {
  copyForBench();
  writeContent(count);
  const first = await corpus();
  const same = await corpus();
  appendFileSync(join(SITE, "content", "interviews", SLUG, "source.md"), "\nOne more sentence.\n");
  const changed = await corpus();
  const times = (await timeSaves()).toSorted((a, b) => a - b);
  const cells = [first, same, changed].map(
    ({ seconds, megabytes }) => `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
  );
  const seen = [times[Math.floor(times.length / 2)], times.at(-1)].map((ms = 0) => (ms / 1000).toFixed(2)).join(" / ");
  const row = `| ${count} | ${seen} s | ${cells.join(" | ")} |`;
  process.stdout.write(`${row}\n`);
  return row;
}

await command({
  usage: "npm run bench:edit -- [SIZE …]",
  zh: "存盘以后多久能在打开的网页上看到，以及第二次 npm run corpus 要多久；SIZE 是篇数",
  en: "Measures how long it takes from a save until an open page shows it, and what the second npm run corpus costs. SIZE is a number of interviews: 5 and 1000 unless it is given.",
  options: {},
  takes: [0, Number.POSITIVE_INFINITY],
  run: async ({ positionals }) => {
    const machine = `${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.versions.node}`;
    const rows: string[] = [];
    for (const size of sizesOf(positionals, [5, 1000])) rows.push(await run(size));
    const head =
      "| interviews | from save to seen (median / longest of five) | `npm run corpus`, the first time | again, nothing changed | again, one changed |\n|---:|---|---|---|---|";
    writeSection("edit", `${machine}. Memory is that of all processes together.\n\n${head}\n${rows.join("\n")}`);
    return 0;
  },
});
