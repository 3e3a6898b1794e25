import { deflateRawSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { EMPTY_SEARCH } from "../lib/search/query/search-state";
import { PACKINGS, type Packing } from "../lib/search/shards/packing";
import { manyTurns } from "../lib/search/testing/many-turns";
import { plainScan } from "../lib/search/testing/plain-scan";
import { makeSearchFiles } from "../lib/search/write-search-files";
import { AGAIN } from "./patient-search";
import { answerOf } from "./pieces";

/** A phrase of frequent words: nearly every turn has them, and only its text tells whether they follow each other. */
const PHRASE = '"世界模型 世界"';
const corpus = manyTurns(4000);
const found = plainScan(corpus, { ...EMPTY_SEARCH, q: PHRASE }).length;

/** Serves a large index, and counts what is fetched of it. */
async function serve(page: Page, packing: Packing) {
  const files = new Map<string, Buffer>();
  for (const [path, content] of makeSearchFiles(corpus, { packing, deflate: deflateRawSync }, 0)) {
    files.set(path, Buffer.from(content));
  }
  const fetched = { requests: 0, bytes: 0, fails: false };
  await page.route(/\/data\/search(\.json|\/)/, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//, "");
    if (fetched.fails) return route.abort();
    const file = files.get(path);
    if (file === undefined) return route.fulfill({ status: 404, body: "not found" });
    const answer = answerOf(file, route.request().headers().range);
    fetched.requests += 1;
    fetched.bytes += answer.body.length;
    return route.fulfill(answer);
  });
  return fetched;
}

for (const packing of PACKINGS) {
  test(`a search of ${packing} stops at its budget, says so, and counts all when asked to`, async ({ page }) => {
    const fetched = await serve(page, packing);
    await page.goto(`search/?q=${encodeURIComponent(PHRASE)}`);
    const atLeast = page.locator("[data-at-least]");
    await expect(atLeast).toContainText(/about \d+/);
    await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
    expect(Number(await atLeast.getAttribute("data-at-least"))).toBeLessThan(found);
    await expect(page.locator("[data-total]")).toHaveCount(0);
    await expect(page.locator("[data-hit]")).toHaveCount(20);
    expect(fetched.requests).toBeLessThanOrEqual(60);
    expect(fetched.bytes).toBeLessThanOrEqual(1_000_000);
    await page.locator("[data-count-all]").click();
    await expect(page.locator("[data-total]")).toHaveAttribute("data-total", String(found));
    await expect(atLeast).toHaveCount(0);
    expect(fetched.requests).toBeGreaterThan(60);
  });
}

test("what was found stays where the rest cannot be counted, and one press goes on counting", async ({ page }) => {
  const fetched = await serve(page, "files");
  await page.goto(`search/?q=${encodeURIComponent(PHRASE)}`);
  await expect(page.locator("[data-at-least]")).toBeVisible();
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
  fetched.fails = true;
  await page.locator("[data-count-all]").click();
  await expect(page.locator('[data-failed="unreachable"]')).toBeVisible();
  await expect(page.locator("[data-at-least]")).toBeVisible();
  await expect(page.locator("[data-hit]")).toHaveCount(20);
  await expect(page.locator("[data-total]")).toHaveCount(0);
  fetched.fails = false;
  await page.getByRole("button", AGAIN).click();
  await expect(page.locator("[data-total]")).toHaveAttribute("data-total", String(found));
  await expect(page.locator("[data-failed]")).toHaveCount(0);
});

test("the page of a hit is told that there are more than were counted", async ({ page }) => {
  await serve(page, "files");
  // These interviews have no pages.
  await page.route("**/interviews/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>A hit</title>" }),
  );
  await page.goto(`search/?q=${encodeURIComponent(PHRASE)}`);
  const atLeast = await page.locator("[data-at-least]").getAttribute("data-at-least");
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
  await page.locator("[data-hit] h2 a").first().click();
  await expect(page).toHaveTitle("A hit");
  const list = await page.evaluate(() => JSON.parse(sessionStorage.getItem("duidu-hits") ?? "{}"));
  expect(list).toMatchObject({ total: Number(atLeast), atLeast: true });
});
