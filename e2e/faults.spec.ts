import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { faultyNetwork } from "./faulty-network";
import { AGAIN, expectAnswer, PATIENCE, SEARCH, search, WORDS } from "./patient-search";
import { answer, OUT, SEARCH_FILES } from "./site";

// The page itself waits for up to 15 s before it says that something does not come.
test.beforeEach(() => test.slow());

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
  await page.goto("search/?q=IR");
  await expect(page.locator("[data-total]")).toBeAttached();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.locator("#q").fill("Rovensky");
  await expect(page.getByRole("button", { name: /^rovinsky/ })).toBeVisible();
  const said = answer.rows[0]?.zh[0]?.text ?? "";
  await page.locator("#q").fill(said.slice(0, 40));
  await expect(page.locator("[data-verdict]").first()).toBeAttached();
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

test("a browser that cannot decompress searches packs all the same", async ({ page, baseURL }) => {
  const network = await faultyNetwork(baseURL ?? "", {
    files: SEARCH_FILES.ranges,
    rewrite: (text, path) => (path.endsWith(".js") ? `delete globalThis.DecompressionStream;\n${text}` : text),
  });
  await search(page, network.url);
  expect(network.asked.some((path) => path.endsWith(".pack"))).toBe(true);
  network.close();
});

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

test("where the worker never comes, one press searches without it", async ({ page }) => {
  await page.route("**/turbopack-worker-*.js", () => {});
  await page.goto(SEARCH);
  await expect(page.locator('[data-failed="script"]')).toBeVisible({ timeout: PATIENCE });
  await page.getByRole("button", AGAIN).click();
  await expectAnswer(page);
});

test("a page that lost a script on its way says so, and one press loads it anew", async ({ page }) => {
  const folder = join(OUT, "_next", "static", "chunks");
  // React then waits for it, with the page half its own.
  const lost = readdirSync(folder).find((name) => readFileSync(join(folder, name), "utf8").includes("q-help"));
  await page.route(`**/${lost}`, (route) => route.abort(), { times: 1 });
  await page.goto(SEARCH);
  await expect(page.locator("[data-switch=reload]")).toBeVisible({ timeout: PATIENCE });
  const theme = () => page.locator("html").getAttribute("data-theme");
  const before = await theme();
  await page.locator("[data-switch=theme]").click();
  await expect.poll(theme).not.toBe(before);
  await page.locator("[data-switch=reload]").click();
  await expectAnswer(page);
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
