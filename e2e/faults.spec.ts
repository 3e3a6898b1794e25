import { type Browser, expect, type Page, test } from "@playwright/test";
import { type Fault, faultyNetwork } from "./faulty-network";
import { answer, SEARCH_FILES, turnsWhere } from "./site";

const WORDS = "霧號";
const FOUND = turnsWhere((text) => text.includes("雾号")).length;
const SEARCH = `search/?q=${encodeURIComponent(WORDS)}`;

/** Long enough for every wait of the page to end, with other pages beside it. */
const PATIENCE = 60_000;
const AGAIN = { name: /try again|load anew/i };

/** The page shows the right answer, with its filters. */
async function expectAnswer(page: Page): Promise<void> {
  await expect(page.locator("[data-total]")).toHaveAttribute("data-total", String(FOUND), { timeout: PATIENCE });
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
  await expect(page.locator("[data-hit]").first()).toBeVisible();
}

/**
 * What a person does: waits for the answer and its filters, and tries again where the page offers that. No other number
 * may be seen on the way.
 */
async function search(page: Page, url: string): Promise<void> {
  await page.goto(`${url}${SEARCH}`, { waitUntil: "commit" });
  const again = page.getByRole("button", AGAIN);
  for (const awaited of [page.locator("[data-total]"), page.locator("details fieldset").first()]) {
    await expect(awaited.or(again).first()).toBeAttached({ timeout: PATIENCE });
    if (await again.isVisible()) await again.click();
    await expectAnswer(page);
  }
  await expect(page.locator("details fieldset").first()).toBeAttached();
}

/** Collections that are searched in their whole text, and in the files of an index. */
const KINDS: readonly (readonly [name: string, files: ReadonlyMap<string, Buffer>])[] = [
  ["the whole text", new Map()],
  ["files", SEARCH_FILES],
];

/** Every path that a search asks for, but for the page itself, for which the browser says what is wrong. */
async function pathsOfSearch(browser: Browser, site: string, files: ReadonlyMap<string, Buffer>) {
  const network = await faultyNetwork(site, { files });
  const page = await browser.newPage();
  await search(page, network.url);
  await page.waitForLoadState("networkidle");
  await page.close();
  network.close();
  const paths = [...new Set(network.asked)];
  // The scripts are nearly the same for both.
  return paths.filter((path) => (files.size > 0 ? path.includes("/data/") : !/\/search\/|icon/.test(path)));
}

/** A browser draws nothing before these have come, and shows that it waits; of the search they are no part. */
const BLOCKING = /duidu\.(?:css|js)$/;
/** Pages at once: they mostly wait. */
const AT_ONCE = 4;

for (const [kind, files] of KINDS) {
  for (const fault of ["dropped", "short", "late", "never"] satisfies Fault[]) {
    test(`a search of ${kind} survives each of its requests being ${fault} once`, async ({ browser, baseURL }) => {
      test.setTimeout(600_000);
      const site = baseURL ?? "";
      const paths = await pathsOfSearch(browser, site, files);
      expect(paths.length).toBeGreaterThan(4);
      const left = paths.filter((path) => fault !== "never" || !BLOCKING.test(path));
      const failed: string[] = [];
      const tryEach = async () => {
        for (let path = left.pop(); path !== undefined; path = left.pop()) {
          const problem = await searchWith(browser, site, files, path, fault);
          if (problem !== null) failed.push(`${path}: ${problem}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, tryEach));
      expect(failed).toEqual([]);
    });
  }
}

/** Searches while one answer has a fault; says what went wrong besides, or null. */
async function searchWith(
  browser: Browser,
  site: string,
  files: ReadonlyMap<string, Buffer>,
  path: string,
  fault: Fault,
): Promise<string | null> {
  let isDone = false;
  const network = await faultyNetwork(site, {
    files,
    fault(asked) {
      if (isDone || asked !== path) return null;
      isDone = true;
      return fault;
    },
  });
  const page = await browser.newPage();
  const problem = await search(page, network.url).then(
    () => (isDone ? null : "was not asked for"),
    (error: unknown) => String(error).slice(0, 300),
  );
  await page.close();
  network.close();
  return problem;
}

/** Serves something else in the place of the data, and says how it was named. */
for (const [what, body, reason] of [
  ["cut off", '{"version":2,"interviews":[{"slug":"a","ti', "damaged"],
  ["nothing at all", "", "damaged"],
  ["a page that says «not found»", "<!doctype html><title>404</title>", "damaged"],
  ["older than the page", '{"version":1,"interviews":[],"speakers":[],"turns":[]}', "version"],
  ["newer than the page", '{"version":99,"corpus":"x"}', "version"],
  ["empty", '{"version":2,"interviews":[],"speakers":[],"turns":[]}', "empty"],
] as const) {
  test(`data that is ${what} is named as that, and is never «0 passages»`, async ({ page }) => {
    await page.route("**/data/search.json", (route) => route.fulfill({ status: 200, body }));
    await page.goto(SEARCH);
    await expect(page.locator(`[data-failed="${reason}"]`)).toBeVisible();
    await expect(page.locator("[data-total]")).toHaveCount(0);
    await page.unroute("**/data/search.json");
    await page.getByRole("button", AGAIN).click();
    await expectAnswer(page);
  });
}

test("data that hangs are given up, and fetched again", async ({ page }) => {
  test.slow();
  await page.route("**/data/search.json", () => {});
  await page.goto(SEARCH);
  await expect(page.locator('[data-failed="slow"]')).toBeVisible({ timeout: PATIENCE });
  await page.unroute("**/data/search.json");
  await page.getByRole("button", AGAIN).click();
  await expectAnswer(page);
});

test("offline, typing goes on after the first search: suggestions, quotations, traditional characters", async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto("search/?q=IR");
  await expect(page.locator("[data-total]")).toBeAttached();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.locator("#q").fill("Rovensky");
  await expect(page.getByRole("button", { name: /^rovinsky/ })).toBeVisible();
  const said = answer.rows[0]?.zh[0]?.text ?? "";
  await page.locator("#q").fill(said.slice(0, 40));
  await expect(page.getByText(/一字不差/)).toBeAttached();
  await page.locator("#q").fill(WORDS);
  await expectAnswer(page);
  await page.locator("input[name=lang][value=zh]").check();
  await expect(page.locator("[data-hit]").first()).toBeVisible();
  await expect(page.locator("[data-failed]")).toHaveCount(0);
});

for (const missing of [
  ["Worker"],
  ["DecompressionStream"],
  ["Array.prototype.toSorted", "Array.prototype.toSpliced", "Array.prototype.toReversed", "Array.prototype.with"],
]) {
  test(`a browser without ${missing.join(", ")} searches`, async ({ page, baseURL }) => {
    // Before every script, since a worker has objects of its own.
    const network = await faultyNetwork(baseURL ?? "", {
      rewrite: (text, path) =>
        path.endsWith(".js") ? missing.map((name) => `delete globalThis.${name};\n`).join("") + text : text,
    });
    await search(page, network.url);
    const isThere = (name: string) => name.split(".").reduce(Reflect.get, globalThis) !== undefined;
    for (const name of missing) expect(await page.evaluate(isThere, name)).toBe(false);
    await page.locator("#q").fill("Rovensky");
    await page.getByRole("button", { name: /^rovinsky/ }).click();
    await expect(page.locator("[data-hit]").first()).toBeVisible();
    await page.locator("#q").fill("HALO zzzqqq");
    await expect(page.getByRole("button", { name: /^halo/i })).toBeVisible();
    network.close();
  });
}

test("without scripts the page says that it cannot search, and leads to the lists", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(SEARCH);
  await expect(page.getByText(/Search needs JavaScript/)).toBeVisible();
  await expect(page.getByRole("button", AGAIN)).toHaveCount(0);
  await page
    .locator("aside")
    .getByRole("link", { name: /all speakers/ })
    .click();
  await expect(page).toHaveURL(/\/speakers\/$/);
  await context.close();
});

test("a page opened before the site was published anew says so, and one click loads it anew", async ({
  page,
  baseURL,
}) => {
  // The new build has other names for all scripts, and the old ones are gone.
  let isPublished = false;
  const network = await faultyNetwork(baseURL ?? "", {
    rewrite: (text) => (isPublished ? text.replaceAll("static/chunks/", "static/chunks/new-") : text),
    route: (path) =>
      !isPublished ? path : path.includes("/chunks/") && !path.includes("/new-") ? null : path.replace("/new-", "/"),
  });
  await page.goto(`${network.url}search/`);
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
  isPublished = true;
  await page.locator("#q").fill(WORDS);
  await expect(page.getByText(/updated since this page was opened/)).toBeVisible({ timeout: PATIENCE });
  await page.getByRole("button", { name: "Load anew" }).click();
  await expectAnswer(page);
  await expect(page.locator("#q")).toHaveValue(WORDS);
  network.close();
});

test("a worker of another build than the page is named as that, and not believed", async ({ page, baseURL }) => {
  let isStale = true;
  const network = await faultyNetwork(baseURL ?? "", {
    rewrite: (text, _, { headers }) =>
      isStale && /worker/.test(headers.referer ?? "") ? text.replace(/"[0-9a-f]{16}"/g, '"0123456789abcdef"') : text,
  });
  await page.goto(`${network.url}${SEARCH}`);
  await expect(page.locator('[data-failed="version"]')).toBeVisible({ timeout: PATIENCE });
  await expect(page.locator("[data-total]")).toHaveCount(0);
  isStale = false;
  await page.getByRole("button", AGAIN).click();
  await expectAnswer(page);
  network.close();
});
