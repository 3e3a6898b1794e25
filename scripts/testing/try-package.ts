import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { filesUnder } from "../../lib/io/files";
import { findChromium } from "../dev/find-chromium";
import { ENGINE_FOLDER } from "../engine-folder";
import { environmentWith } from "../environment";
import { freePort } from "../site/free-port";

const SOURCE = [
  "# 河边的书店",
  "发布于 2024 年 5 月 3 日",
  "**林晓：** 开了多久？",
  "**周岸：** 整整十年。河水涨到了门口。",
  "**林晓：** 以后呢？",
  "**周岸：** 再开十年。",
].join("\n\n");

/** Another site than this project's: with a name, words, colours and typefaces of its own. */
const SITE = {
  "site.yml": `name: 河边
tagline: { zh: 书店的人, en: People of bookshops }
description: { zh: 一家书店的访谈。, en: Interviews with people who keep a bookshop. }
rights: { zh: 文字归河边所有。, en: The texts belong to Riverside. }
links: [{ text: { zh: 来信, en: Write to us }, url: "mailto:us@river.example" }]
examples: [河水, 书店]
colours: { accent: { light: "#7a1f1f", dark: "#f0a0a0" } }
host: github-pages
credit: false
`,
  "about.zh.md": "# 我们是谁\n\n河边的一家**书店**。\n",
  "theme.css": ":root {\n  --font-zh: KaiTi, serif;\n}\n",
};
/** What stands in a folder of one's own: what its owner keeps, and what git ignores. */
const OWN = [
  ...[".github", ".gitignore", ".npmrc", "README.md", "content", "package-lock.json", "package.json"],
  ...Object.keys(SITE),
];
const IGNORED = [".duidu", "node_modules", "out"];

/** The name of this project, as a reader may see it; addresses of scripts are in small letters. */
const OTHER_NAME = /Duidu|对读|JEPA/;

/** Milliseconds until a server has built what it shows. */
const PATIENCE = 240_000;

/** Does what somebody does who begins a collection: with the package alone, in an empty folder, and nothing in npm's cache. */
export async function tryPackage(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "duidu-own-"));
  try {
    const folder = join(root, "interviews");
    await install(root, folder);
    await takeIn(root, folder);
    for (const [name, text] of Object.entries(SITE)) writeFileSync(join(folder, name), text);
    await done("npx duidu build", folder, "npx", "duidu", "build");
    deepEqual(readdirSync(folder).toSorted(), [...OWN, ...IGNORED].toSorted());
    isItsOwn(join(folder, "out"));
    const { path, args, env } = await findChromium();
    const browser = await chromium.launch({ executablePath: path, args: [...args], env: environmentWith(env) });
    try {
      await openPages(folder, browser);
      await edit(folder, browser);
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function install(root: string, folder: string): Promise<void> {
  const printed = await done("npm pack", ENGINE_FOLDER, "npm", "pack", "--silent", "--pack-destination", root);
  const tarball = join(root, printed.trim());
  mkdirSync(folder);
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--cache", join(root, "cache")];
  await done("npm install", folder, "npm", "install", ...quiet, tarball);
  const bytes = filesUnder(join(folder, "node_modules")).reduce((sum, file) => sum + readFileSync(file).length, 0);
  process.stderr.write(`${(bytes / 1e6).toFixed(0)} MB installed\n`);
  await done("npx duidu init", folder, "npx", "duidu", "init", "--name", "河边", "--host", "github-pages");
}

async function takeIn(root: string, folder: string): Promise<void> {
  const file = join(root, "shop.md");
  writeFileSync(file, `${SOURCE}\n`);
  const said = await done("npx duidu new", folder, "npx", "duidu", "new", file, "--slug", "river-shop");
  match(said, /npx duidu dev/);
  equal(readFileSync(join(folder, "content/interviews/river-shop/source.md"), "utf8"), `${SOURCE}\n`);
  match(await done("npx duidu check", folder, "npx", "duidu", "check", "--frozen"), /0 errors/);
}

/** Every page has the words of its own site, and none of this project's; so have the feed and the style sheet. */
function isItsOwn(out: string): void {
  const pages = filesUnder(out).filter((file) => file.endsWith(".html"));
  for (const file of [...pages, join(out, "feed.xml")]) {
    const html = readFileSync(file, "utf8");
    doesNotMatch(html, OTHER_NAME, file);
    match(html, /河边/, file);
  }
  for (const words of ["书店的人", "一家书店的访谈。", "Write to us", "mailto:us@river.example", "文字归河边所有。"]) {
    match(readFileSync(join(out, "index.html"), "utf8"), new RegExp(words.replace(".", "\\.")), words);
  }
  match(
    readFileSync(join(out, "about", "index.html"), "utf8"),
    /<h2>我们是谁<\/h2>\s*<p>河边的一家<strong>书店<\/strong>。<\/p>/,
  );
  const styles = readFileSync(join(out, "duidu.css"), "utf8");
  match(styles, /--color-accent:var\(--light,#7a1f1f\)/);
  match(styles, /--font-zh:KaiTi, serif/);
}

/** Opens the built site: an interview from the list, and an answer by its words. */
async function openPages(folder: string, browser: Browser): Promise<void> {
  const site = await serve("start", folder);
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.getByRole("link", { name: "河边的书店" }).first().click();
    await page.getByText("河水涨到了门口").waitFor();
    const link = page.getByRole("link", { name: "Write to us" });
    equal(
      await link.evaluate((element) =>
        getComputedStyle(element).getPropertyValue("--color-accent").includes("#7a1f1f"),
      ),
      true,
    );
    await page.goto(`${site.url}search/?q=河水`);
    await page.locator("[data-hit]").waitFor();
    equal(await page.locator("[data-hit]").count(), 1);
    await page.close();
  } finally {
    await site.end();
  }
}

/** Saves a source while its page is open. */
async function edit(folder: string, browser: Browser): Promise<void> {
  const site = await serve("dev", folder);
  try {
    const page = await browser.newPage();
    await page.goto(`${site.url}interviews/river-shop/`);
    await page.getByText("再开十年").waitFor();
    // The page first notes what it shows.
    await page.waitForTimeout(1000);
    appendFileSync(join(folder, "content/interviews/river-shop/source.md"), "\n那年冬天很冷。\n");
    await page.getByText("那年冬天很冷").first().waitFor({ timeout: PATIENCE });
    await page.close();
  } finally {
    await site.end();
  }
}

/** Runs `duidu start` or `duidu dev` until it is ended; waits until its first page is there. */
async function serve(name: "start" | "dev", folder: string): Promise<{ url: string; end: () => Promise<void> }> {
  const port = await freePort();
  const program = join(folder, "node_modules/duidu/scripts/duidu.mjs");
  const child = spawn(process.execPath, [program, name], {
    cwd: folder,
    env: environmentWith({ CONTENT_DIR: "", PORT: String(port) }),
    stdio: ["ignore", "ignore", "inherit"],
  });
  const end = async () => {
    if (child.exitCode === null && child.kill("SIGTERM")) await once(child, "exit");
  };
  const url = `http://localhost:${port}/`;
  if (await isThere(url, child)) return { url, end };
  await end();
  throw new Error(`duidu ${name}: ${url} is not shown`);
}

async function isThere(url: string, server: ChildProcess): Promise<boolean> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && server.exitCode === null) {
    if ((await fetch(url).catch(() => null))?.ok === true) return true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return false;
}

/** Runs a program in a folder, and gives all that it printed. */
async function done(what: string, cwd: string, program: string, ...args: readonly string[]): Promise<string> {
  const before = performance.now();
  const child = spawn(program, args, { cwd, env: environmentWith({ CONTENT_DIR: "" }) });
  child.stdin.end();
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += String(text)));
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`${what} ended with ${status}:\n${printed}`);
  process.stderr.write(`${what}: ${((performance.now() - before) / 1000).toFixed(1)} s\n`);
  return printed;
}
