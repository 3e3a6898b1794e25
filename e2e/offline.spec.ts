import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { versionOf } from "../lib/text/hash32";
import { type FaultyNetwork, faultyNetwork } from "./faulty-network";
import { answer, interviews, ONE_LANGUAGE, OUT, PAGE_KINDS, SIDE_BY_SIDE } from "./site";

test.use({ serviceWorkers: "allow" });

/** A network that can be taken away, before a site that can be built anew. */
interface Network extends FaultyNetwork {
  isDown: boolean;
  /** Pages come later than anybody waits for them. */
  isSlow: boolean;
  /** Pages come only in part. */
  breaksOff: boolean;
  /** Changes the files of the site, as a later build would; pages are asked for with the versions of that build. */
  rebuilt: ((text: string, path: string) => string) | null;
  /** What the later build no longer has. */
  gone: RegExp | null;
}

async function networkOf(site = ""): Promise<Network> {
  const state = { isDown: false, isSlow: false, breaksOff: false, rebuilt: null, gone: null };
  const network = await faultyNetwork(site, {
    fault: (path) => {
      if (made.isDown) return "none";
      if (!path.endsWith("/")) return null;
      return made.isSlow ? "late" : made.breaksOff ? "dropped" : null;
    },
    late: 6000,
    rewrite: (text, path) => made.rebuilt?.(text, path) ?? text,
    route: (path) => (made.gone?.test(path) ? null : path),
  });
  const made: Network = Object.assign(network, state);
  return made;
}

/** Opens a page and waits until it is kept with all that it asked for. */
async function read(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const isKept = async (address: string) => {
    const has = async (one: string) => Boolean(await caches.match(one.replace(/[?#].*/s, "")));
    const head = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => href);
    const files = await Promise.all(head.map((one) => caches.match(one)));
    return navigator.serviceWorker.controller !== null && (await has(address)) && files.every(Boolean);
  };
  await expect.poll(() => page.evaluate(isKept, url)).toBe(true);
}

/** The versions of the data of the interview in two languages, and that of its text with a space behind it. */
const dataOf = (folder: string) => readFileSync(join(OUT, `data/${folder}/keeping-a-lamp.json`));
const VERSIONS = ["interviews", "counterparts"].map((folder) => versionOf(dataOf(folder)));
const VERSION_WITH_SPACE = versionOf(Buffer.concat([dataOf("interviews"), Buffer.from(" ")]));

/** The words of a page; of a search, how much it found. */
const textOf = (page: Page, kind: string) => page.locator(kind === "search" ? "[data-total]" : "main").textContent();

for (const [kind, path] of PAGE_KINDS.filter(([name]) => name !== "not found")) {
  test(`${kind} that was read is readable without a network, and says what it is`, async ({ page, baseURL }) => {
    const network = await networkOf(baseURL);
    await read(page, network.url + path);
    if (kind === "search") {
      // The first page came before anything was kept; what it searches is kept from the second on.
      await page.reload();
      await expect(page.locator("[data-total]")).toBeVisible();
      await expect.poll(() => page.evaluate(() => caches.match("/data/search.json").then(Boolean))).toBe(true);
    }
    const before = kind === "kept" ? "" : await textOf(page, kind);
    network.isDown = true;
    await page.goto(network.url + path);
    await expect(page.locator("#status")).toContainText("No network: this is a copy of");
    if (kind === "search") await expect(page.locator("[data-total]")).toBeVisible();
    if (kind !== "kept") expect(await textOf(page, kind)).toBe(before);
    else await expect(page.locator("[data-kept] h2")).toHaveCount(2);
    await expect(page.locator("body")).toHaveCSS("margin-top", "0px");
    if (kind === "about") {
      await page.locator("#status a").click();
      await expect(page).toHaveURL(`${network.url}kept/`);
    }
    network.close();
  });
}

test("a page that was not read leads to those that were, and an answer to its place in its interview", async ({
  page,
  baseURL,
}) => {
  const network = await networkOf(baseURL);
  await read(page, network.url + SIDE_BY_SIDE);
  network.isDown = true;
  await page.goto(`${network.url}${SIDE_BY_SIDE}${answer.id}/`);
  await expect(page).toHaveURL(`${network.url}${SIDE_BY_SIDE}#${answer.id}`);
  await expect(page.locator(`#${answer.id}`)).toBeInViewport();
  await page.goto(network.url + ONE_LANGUAGE);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Reading offline");
  await expect(page.locator("#status")).toContainText("the page that was asked for is not kept");
  await page.locator("[data-kept] a").first().click();
  await expect(page).toHaveURL(network.url + SIDE_BY_SIDE);
  network.close();
});

test("an interview that is kept has its counterparts, panels and citations, until it is let go of", async ({
  page,
  baseURL,
}) => {
  const network = await networkOf(baseURL);
  await page.goto(network.url + SIDE_BY_SIDE);
  const keep = page.locator("[data-keep]");
  await keep.click();
  await expect(keep).toHaveAttribute("aria-pressed", "true");
  await read(page, network.url);
  network.isDown = true;
  await page.goto(`${network.url}${SIDE_BY_SIDE}?view=zh`);
  await expect(page.locator("[data-keep]")).toHaveAttribute("aria-pressed", "true");
  await page.locator(`#${answer.id} .cell:visible p`).first().click();
  await expect(page.locator("#counterpart")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.locator("[data-cite]").last().click();
  await expect(page.locator("dialog[open] textarea")).not.toHaveValue("");
  await page.keyboard.press("Escape");
  await page.locator("[data-keep]").click();
  await expect(page.locator("[data-keep]")).toHaveAttribute("aria-pressed", "false");
  expect(await page.evaluate(() => caches.keys())).not.toContainEqual(expect.stringContaining("keeping-a-lamp"));
  network.close();
});

test("a collection that is kept can be read and searched, and says how much it is", async ({ page, baseURL }) => {
  test.slow();
  const network = await networkOf(baseURL);
  await page.goto(`${network.url}kept/`);
  const { bytes } = JSON.parse(readFileSync(join(OUT, "data/offline.json"), "utf8"));
  const keep = page.locator("[data-kept] button", { hasText: "Keep all" });
  await expect(keep).toContainText(`${interviews.length} interviews`);
  await expect(keep).toContainText(`${(bytes / 1e6).toFixed(1)} MB`);
  await keep.click();
  await expect(page.locator("[data-kept]")).toContainText("The whole collection", { timeout: 30_000 });
  network.isDown = true;
  for (const { slug } of interviews) {
    await page.goto(`${network.url}interviews/${slug}/`);
    await expect(page.locator("main[data-interview]")).toHaveAttribute("data-interview", slug);
  }
  await page.goto(`${network.url}search/?q=promise`);
  await expect(page.locator("[data-total]")).toBeVisible();
  await page.locator(`a[href*="#${answer.id}"]`).first().click();
  await expect(page.locator(`#${answer.id}`)).toBeInViewport();
  network.close();
});

/** A later build, in which an answer says something else, and the style is another. */
function later(text: string, path: string): string {
  const versions = text
    .replaceAll(/data-versions="[^"]*"/g, 'data-versions="1 2"')
    .replaceAll(/duidu\.css\?\w+/g, "duidu.css?3");
  return /\.(?:js|css)/.test(path) ? text : versions.replaceAll("A lamp is a promise", "A lamp is a pledge");
}

test("a page is never mixed with another build: what was kept stays whole, and what is new is shown as soon as it comes", async ({
  page,
  baseURL,
}) => {
  const network = await networkOf(baseURL);
  await read(page, network.url + SIDE_BY_SIDE);
  network.rebuilt = later;
  await page.goto(network.url + SIDE_BY_SIDE);
  await expect(page.locator(`#${answer.id}`)).toContainText("A lamp is a pledge");
  // Its style is of another version than its address says, so that it is used and not kept.
  const kept = () => caches.match(new URL("/duidu.css?3", location.href).href).then(Boolean);
  expect(await page.evaluate(kept)).toBe(false);
  network.isDown = true;
  await page.goto(network.url + SIDE_BY_SIDE);
  await expect(page.locator(`#${answer.id}`)).toContainText("A lamp is a pledge");
  network.close();
});

test("a page that comes late is shown as it was kept, is said to be late, and is new the next time", async ({
  page,
  baseURL,
}) => {
  test.slow();
  const network = await networkOf(baseURL);
  await read(page, network.url + SIDE_BY_SIDE);
  network.rebuilt = later;
  network.isSlow = true;
  await page.goto(network.url + SIDE_BY_SIDE);
  await expect(page.locator("#status")).toContainText("does not answer in time");
  await expect(page.locator(`#${answer.id}`)).toContainText("A lamp is a promise");
  await page.waitForTimeout(3000);
  network.isDown = true;
  await page.goto(network.url + SIDE_BY_SIDE);
  await expect(page.locator(`#${answer.id}`)).toContainText("A lamp is a pledge");
  network.close();
});

test("an answer that breaks off takes nothing away from what is kept", async ({ page, baseURL }) => {
  const network = await networkOf(baseURL);
  await read(page, network.url + SIDE_BY_SIDE);
  network.breaksOff = true;
  await page.goto(network.url + SIDE_BY_SIDE, { waitUntil: "commit" }).catch(() => {});
  await page.waitForTimeout(1000);
  network.isDown = true;
  await page.goto(network.url + SIDE_BY_SIDE);
  await expect(page.locator(`#${answer.id}`)).toContainText("A lamp is a promise");
  network.close();
});

test("an interview that was not kept to its end is not kept, and one that changed is kept anew", async ({
  page,
  baseURL,
}) => {
  const network = await networkOf(baseURL);
  await read(page, network.url + SIDE_BY_SIDE);
  network.gone = /duidu-share/;
  await page.locator("[data-keep]").click();
  await expect(page.locator("#status")).toContainText("could not be fetched");
  await expect(page.locator("[data-keep]")).toHaveAttribute("aria-pressed", "false");
  const stores = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(" kept ")));
  expect(await stores()).toEqual([]);
  network.gone = null;
  await page.locator("[data-keep]").click();
  await expect(page.locator("[data-keep]")).toHaveAttribute("aria-pressed", "true");
  const [first] = await stores();
  network.rebuilt = (text, path) =>
    path.includes("data/interviews/keeping-a-lamp")
      ? `${text} `
      : text.replaceAll(`${VERSIONS[0]} `, `${VERSION_WITH_SPACE} `);
  await page.reload();
  await expect.poll(async () => (await stores()).map((name) => name === first)).toEqual([false]);
  network.close();
});

test("other addresses of the same host are left alone", async ({ page, baseURL }) => {
  const network = await networkOf(baseURL);
  await read(page, network.url + SIDE_BY_SIDE);
  await page.goto(`${network.url}feed.xml`);
  await page.goto(`${network.url}admin/secret/`);
  const kept = () => caches.open("duidu / pages").then(async (cache) => (await cache.keys()).map(({ url }) => url));
  await page.goto(network.url + SIDE_BY_SIDE);
  expect(await page.evaluate(kept)).toEqual([network.url + SIDE_BY_SIDE]);
  network.close();
});

test("what is kept has a bound", async ({ page, baseURL }) => {
  test.slow();
  const network = await networkOf(baseURL);
  await read(page, network.url + SIDE_BY_SIDE);
  const pages = interviews.flatMap(({ slug, sections }) =>
    sections.flatMap(({ turns }) => turns.map(({ id }) => `${network.url}interviews/${slug}/${id}/`)),
  );
  expect(pages.length).toBeGreaterThan(80);
  await page.evaluate(async (urls) => (await navigator.serviceWorker.ready).active?.postMessage(urls), pages);
  const count = () => caches.open("duidu / pages").then(async (cache) => (await cache.keys()).length);
  await expect.poll(() => page.evaluate(count), { timeout: 20_000 }).toBe(60);
  network.close();
});

test("without storage for it a page is read as it was, and says that an interview cannot be kept", async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  });
  await page.goto(baseURL + SIDE_BY_SIDE);
  await page.locator("[data-keep]").click();
  await expect(page.locator("#status")).toContainText("has no room for it");
  await expect(page.locator("[data-keep]")).toHaveAttribute("aria-pressed", "false");
});

test.describe("a deployment between two clicks", () => {
  test.use({ serviceWorkers: "block" });
  const presses = [
    ["a panel", /duidu-panels/, (page: Page) => page.locator("[data-switch=type]:visible").click()],
    ["a citation", /duidu-share/, (page: Page) => page.locator("[data-cite]").last().click()],
    ["a counterpart", /duidu-sentence/, (page: Page) => page.locator(`#${answer.id} .cell:visible p`).first().click()],
  ] as const;
  for (const [what, file, press] of presses) {
    test(`${what} whose script is gone says so, and comes on the page that is loaded again`, async ({
      page,
      baseURL,
    }) => {
      const network = await networkOf(baseURL);
      await page.goto(`${network.url}${SIDE_BY_SIDE}?view=zh`);
      network.gone = file;
      await press(page);
      await expect(page.locator("#status")).toContainText("load the page again");
      network.gone = null;
      await page.locator("#status button").click();
      await page.waitForLoadState();
      await press(page);
      await expect(page.locator("dialog[open], #counterpart").first()).toBeVisible();
      network.close();
    });
  }

  for (const [what, , press] of presses.slice(1)) {
    test(`${what} whose data are of another build says so, and shows nothing of it`, async ({ page, baseURL }) => {
      const network = await networkOf(baseURL);
      await page.goto(`${network.url}${SIDE_BY_SIDE}?view=zh`);
      network.rebuilt = (text, path) => (path.includes("/data/") ? `${text} ` : text);
      await press(page);
      await expect(page.locator("#status")).toContainText("was updated since this page was opened");
      await expect(page.locator("dialog[open], #counterpart")).toHaveCount(0);
      network.close();
    });
  }
});

test("a site that keeps nothing takes away what an earlier build kept", async ({ page, baseURL }) => {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: ["components/client/offline/remove.ts"],
    bundle: true,
    write: false,
    format: "iife",
  });
  const network = await networkOf(baseURL);
  await read(page, network.url + SIDE_BY_SIDE);
  network.rebuilt = (text, path) => (path.endsWith("/offline.js") ? (outputFiles[0]?.text ?? "") : text);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  const registered = () => navigator.serviceWorker.getRegistrations().then(({ length }) => length);
  await expect.poll(() => page.evaluate(registered)).toBe(0);
  network.close();
});
