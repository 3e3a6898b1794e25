import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { OUT_FOLDER } from "../lib/io/folders";
import { command } from "../scripts/command";
import { generateInterview, generatePeople } from "./interviews";
import { buildHere, buildThere, copyForBench, outOf, ROOT, SITE } from "./project";
import { writeSection } from "./readme";
import { serveCompressed } from "./serve";

const ROUNDS = 3;
const PAGES = readdirSync(join(ROOT, "content", "interviews")).toSorted();
/** Number 9 has both languages; this size gives some 2,000 turns. */
const LONG = { ...generateInterview(9, 1, 1_000_000), slug: "two-thousand-turns" };
/** Plain JavaScript, because a compiled function refers to names that the page lacks. */
const OBSERVE = join(import.meta.dirname, "observe.mjs");
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** Measurements of a page, in milliseconds and bytes. */
interface Seen {
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly inp: number;
  readonly bytes: number;
}

async function look(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  const page = await context.newPage();
  const phone = await context.newCDPSession(page);
  await phone.send("Network.enable");
  await phone.send("Network.emulateNetworkConditions", NETWORK);
  await phone.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let bytes = 0;
  phone.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript({ path: OBSERVE });
  await page.goto(url, { waitUntil: "load", timeout: 120_000 });
  await page.waitForTimeout(1500);
  const loaded = await page.evaluate(() => JSON.stringify(Reflect.get(window, "seen")));
  for (const view of ["zh", "both"]) {
    const label = page.locator("label", { has: page.locator(`#view-${view}`) });
    if ((await label.count()) > 0) await label.click({ timeout: 60_000 });
    await page.waitForTimeout(500);
  }
  const { inp } = JSON.parse(await page.evaluate(() => JSON.stringify(Reflect.get(window, "seen"))));
  const { lcp, fcp, cls, long } = JSON.parse(loaded);
  const tbt = long
    .filter(([start]: [number, number]) => start >= fcp)
    .reduce((sum: number, [, duration]: [number, number]) => sum + Math.max(0, duration - 50), 0);
  await context.close();
  return { lcp, tbt, cls, inp, bytes };
}

/** The median of each figure. */
function median(seen: readonly Seen[]): Seen {
  const of = (figure: keyof Seen) =>
    seen.map((one) => one[figure]).toSorted((a, b) => a - b)[Math.floor(seen.length / 2)] ?? 0;
  return { lcp: of("lcp"), tbt: of("tbt"), cls: of("cls"), inp: of("inp"), bytes: of("bytes") };
}

async function build(): Promise<void> {
  copyForBench();
  const own = join(SITE, "content", "interviews", LONG.slug);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, "source.md"), LONG.source);
  writeFileSync(join(own, "interview.yml"), LONG.sidecar);
  appendFileSync(join(SITE, "content", "people.yml"), `\n${generatePeople()}`);
  await buildHere();
  rmSync(outOf("astro"), { recursive: true, force: true });
  await buildThere("astro");
}

/** Looks at every page, and writes what was seen into the README. */
async function main(isBuilt: boolean): Promise<void> {
  if (!isBuilt) await build();
  const { findChromium, launch } = await import("../scripts/dev/find-chromium");
  const browser = await launch(await findChromium());
  const [here, astro] = [await serveCompressed(join(SITE, OUT_FOLDER)), await serveCompressed(outOf("astro"))];
  const machine = `${cpus()[0]?.model.trim()} × ${cpus().length}, Chromium ${browser.version()}, medians of ${ROUNDS}`;
  process.stdout.write(`${machine}\n`);
  const rows: string[] = [];
  for (const slug of [...PAGES, LONG.slug]) {
    const seen: Record<"ours" | "theirs", Seen[]> = { ours: [], theirs: [] };
    // By turns, so that what else the machine does falls on both.
    for (let round = 0; round < ROUNDS; round += 1) {
      seen.ours.push(await look(browser, `${here.url}/interviews/${slug}/`));
      seen.theirs.push(await look(browser, `${astro.url}/interviews/${slug}/`));
    }
    const [a, b] = [median(seen.ours), median(seen.theirs)];
    const cell = (figure: keyof Seen, digits = 0) => `${a[figure].toFixed(digits)} / ${b[figure].toFixed(digits)}`;
    const row = `| ${slug} | ${cell("lcp")} | ${(a.lcp / b.lcp).toFixed(2)} | ${cell("tbt")} | ${cell("cls", 3)} | ${cell("inp")} | ${(a.bytes / 1024).toFixed(1)} / ${(b.bytes / 1024).toFixed(1)} | ${(a.bytes / b.bytes).toFixed(2)} |`;
    process.stdout.write(`${row}\n`);
    rows.push(row);
  }
  await browser.close();
  for (const { server } of [here, astro]) server.close();
  const head =
    "Here / Astro, milliseconds and KiB.\n\n| page | LCP | ratio | TBT | CLS | INP | sent | ratio |\n|---|---:|---:|---:|---:|---:|---:|---:|";
  writeSection("page", `${machine}. ${head}\n${rows.join("\n")}`);
}

await command({
  usage: "npm run bench:page -- [--built]",
  zh: "在慢手机上看五篇访谈和一篇约 2,000 段的，与 Astro 的同样页面比较",
  en: "Looks at the pages of the five interviews, and of a generated one of some 2,000 turns, on a slow phone: 4 × slower processor, 150 ms and 1.6 Mbit/s as Lighthouse's slow 4G; beside the same pages from Astro.",
  options: {
    built: { type: "boolean", default: false, zh: "用上一次生成的页面", en: "takes the pages that the last run built" },
  },
  takes: [0, 0],
  run: async ({ values }) => {
    await main(values.built);
    return 0;
  },
});
