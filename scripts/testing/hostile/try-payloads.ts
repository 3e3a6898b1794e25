import { readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { randomFrom } from "../../../lib/corpus/fixtures/edit-scripts";
import { groupBy } from "../../../lib/corpus/text/group";
import { filesUnder } from "../../../lib/io/files";
import { DATA_FOLDER, OUT_FOLDER } from "../../../lib/io/folders";
import { Refusal } from "../../command";
import { findChromium } from "../../dev/find-chromium";
import { environmentWith } from "../../environment";
import { copyProject } from "../../site/copy-project";
import { buildCopy, serveCopy } from "../../site/copy-server";
import { COPIES } from "../one-more-interview";
import { dangersIn, type Findings, watch } from "./look-at-page";
import { hostilePayloads, type Payload } from "./payloads";
import { PLACES, POSITIONS, slugOf, wordBehind, writeCollection } from "./write-collection";

const COPY = join(COPIES, "hostile");
const CONTENT = join(COPY, "hostile");

/**
 * Builds a site of texts that mean harm, opens every page of it in a browser, and prints what did harm.
 *
 * @param one of so many payloads is tried, chosen by the seed
 * @returns the exit status: 1 where anything ran, left, or was lost
 */
export async function tryPayloads(oneOf: number, seed: number): Promise<number> {
  const all = hostilePayloads();
  const random = randomFrom(seed);
  const payloads = all.filter(() => random(oneOf) === 0);
  process.stdout.write(`seed ${seed}: ${payloads.length} of ${all.length} payloads, in ${POSITIONS} positions each\n`);
  copyProject(COPY);
  // Other payloads are another collection: it has no permalinks from before.
  rmSync(join(COPY, DATA_FOLDER), { recursive: true, force: true });
  writeCollection(CONTENT, payloads);
  const { status, printed } = buildCopy({ folder: COPY, content: CONTENT }, { shown: false });
  const findings = [...inTerminal(printed), ...inFolder()];
  if (status !== 0) {
    process.stderr.write(printed.slice(-4000));
    throw new Refusal("恶意文本的网站没能生成", "the site of hostile texts could not be built");
  }
  const opened = await openPages(payloads);
  for (const { path, found } of [...findings, ...opened.findings])
    process.stderr.write(`${path}\n${[...new Set(found)].map((line) => `  ${line}\n`).join("")}`);
  const harmful = [...findings, ...opened.findings].length;
  process.stdout.write(`${opened.pages} pages and ${opened.files} other files: ${harmful} with harm\n`);
  return harmful === 0 ? 0 : 1;
}

/** What a build prints must not steer the terminal. */
function inTerminal(printed: string): Findings[] {
  const steering = /(?![\n\r\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.exec(printed);
  const around = steering === null ? "" : printed.slice(Math.max(0, steering.index - 80), steering.index + 40);
  return steering === null ? [] : [{ path: "the terminal", found: [`is steered: ${JSON.stringify(around)}`] }];
}

/** What GitHub Pages looks for. */
const NO_JEKYLL = ".nojekyll";

/** Every name of a file must be one that any system can hold. */
function inFolder(): Findings[] {
  return filesUnder(join(COPY, OUT_FOLDER)).flatMap((file) => {
    const path = relative(join(COPY, OUT_FOLDER), file);
    if (path === NO_JEKYLL) return [];
    const names = path.split("/");
    const isPlain = names.every(
      (name) => /^[\w~-][\w.~-]{0,199}$/.test(name) && !/^(?:con|aux|nul|prn)(?:\.|$)/i.test(name),
    );
    return isPlain ? [] : [{ path, found: ["has a name that some system does not take"] }];
  });
}

interface Opened {
  readonly pages: number;
  readonly files: number;
  readonly findings: readonly Findings[];
}

async function openPages(payloads: readonly Payload[]): Promise<Opened> {
  const out = join(COPY, OUT_FOLDER);
  const paths = filesUnder(out).map((file) => relative(out, file));
  const html = paths.filter((path) => path.endsWith(".html"));
  const pages = withFewAnswers(html.map((path) => path.replace(/(^|\/)index\.html$/, "$1")));
  const files = paths.filter((path) => /\.(?:xml|json)$/.test(path));
  const site = await serveCopy({ folder: COPY, content: CONTENT }, "start", [""]);
  const { path, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args: [...args], env: environmentWith(env) });
  try {
    const context = await browser.newContext();
    const searches = payloads.slice(0, 20).map((payload) => `search/?q=${wordBehind(payload, 0)}`);
    const found = await openAll(context, site.url, [...pages, ...searches]);
    const lost = payloads.flatMap((payload) => lostWords(payload, out));
    const broken = await unreadable(browser, site.url, files);
    return { pages: pages.length, files: files.length, findings: [...found, ...lost, ...broken] };
  } finally {
    await browser.close();
    site.end();
  }
}

/** So many answers of each interview are opened: their pages differ in nothing but which words of the interview's page they hold. */
const ANSWERS = 2;

function withFewAnswers(pages: readonly string[]): string[] {
  const isAnswer = (path: string) => /^interviews\/[^/]+\/[^/]+\/$/.test(path);
  const answers = groupBy(pages.filter(isAnswer), (path) => path.split("/")[1]);
  return [...pages.filter((path) => !isAnswer(path)), ...[...answers.values()].flatMap((own) => own.slice(0, ANSWERS))];
}

/** Opens pages in two tabs, and says how many are done. */
async function openAll(context: BrowserContext, site: string, paths: readonly string[]): Promise<Findings[]> {
  const findings: Findings[] = [];
  const left = [...paths].reverse();
  const tab = async () => {
    const page = await context.newPage();
    const watched = await watch(page, site);
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      watched.found.length = 0;
      await page.goto(site + path, { waitUntil: "load" });
      if (path.startsWith("search/?"))
        await page.waitForSelector("[data-hit]").catch(() => watched.found.push("found nothing"));
      const found = [...watched.found, ...(await dangersIn(page))];
      if (found.length > 0) findings.push({ path, found });
      if (left.length % 250 === 0) process.stderr.write(`${paths.length - left.length} of ${paths.length} pages\n`);
    }
  };
  await Promise.all([tab(), tab()]);
  return findings;
}

/** The words behind a payload must be on its page, wherever it stands. */
function lostWords(payload: Payload, out: string): Findings[] {
  const path = join("interviews", slugOf(payload), "index.html");
  const html = readFileSync(join(out, path), "utf8");
  const words = Array.from({ length: PLACES }, (_, place) => wordBehind(payload, place));
  const lost = words.filter((word) => !html.includes(word));
  return lost.length === 0 ? [] : [{ path, found: lost.map((word) => `lost ${word}`) }];
}

/** Feeds, maps and data must be what their names say. */
async function unreadable(browser: Browser, site: string, files: readonly string[]): Promise<Findings[]> {
  const page = await browser.newPage();
  const findings: Findings[] = [];
  for (const path of files) {
    const text = await (await fetch(site + path)).text();
    const fault = path.endsWith(".json")
      ? faultOf(() => JSON.parse(text))
      : await page.evaluate((xml) => {
          return (
            new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror")?.textContent ?? null
          );
        }, text);
    if (fault !== null) findings.push({ path, found: [fault] });
  }
  return findings;
}

function faultOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return String(error);
  }
}
