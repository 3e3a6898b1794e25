import { deflateRawSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { makeSearchCorpus } from "../lib/search/documents/documents";
import { makeSearchFiles } from "../lib/search/write-search-files";
import { answer, corpus, interviews } from "./site";

/** The interviews as an index in files, served in the place of their whole text. */
const FILES = new Map(
  [...makeSearchFiles(makeSearchCorpus(corpus, interviews), { packing: "files", deflate: deflateRawSync }, 0)].map(
    ([path, content]) => [path, Buffer.from(content)],
  ),
);

/** Serves the files, but for those that a test takes away. */
async function serve(page: Page, missing: (path: string) => boolean = () => false): Promise<void> {
  await page.unrouteAll();
  await page.route(/\/data\/search(\.json|\/)/, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//, "");
    const body = FILES.get(path);
    if (body === undefined || missing(path)) return route.fulfill({ status: 404, body: "not found" });
    return route.fulfill({ status: 200, body });
  });
}

/** The hits in their order, and the counts beside the filters. */
async function shown(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator("[data-total]")).toBeAttached();
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
  await expect(page.locator("details fieldset").first()).toBeAttached();
  const keys = await page.locator("[data-hit]").evaluateAll((all) => all.map((hit) => hit.getAttribute("data-hit")));
  const marks = await page.locator("[data-hit] mark").allTextContents();
  const total = await page.locator("[data-total]").getAttribute("data-total");
  return { keys, marks, total, filters: await page.locator("details fieldset").allTextContents() };
}

for (const address of [
  "search/?q=潮汐钟",
  "search/?q=燈塔館長",
  "search/?q=IR",
  "search/?q=lam&sort=speaker",
  "search/?q=IR 海雾 -透镜&lang=zh",
  "search/?q=%22promise kept in public%22",
  "search/?speaker=mara-ellison&sort=date",
  "search/?q=灯光&kind=answer&asked=执照",
]) {
  test(`${address} shows the same from files as from the whole text`, async ({ page }) => {
    const whole = await shown(page, address);
    await serve(page);
    expect(await shown(page, address)).toEqual(whole);
    expect(Number(whole.total)).toBeGreaterThan(0);
  });
}

test("further hits come when they are asked for", async ({ page }) => {
  await serve(page);
  await page.goto("search/?q=IR");
  await page.locator("[data-more]").click();
  await expect(page.locator("[data-hit]")).toHaveCount(40);
});

for (const kind of ["shards", "text", "facts", "directory"]) {
  test(`without its ${kind} a search breaks off and can be tried again; it never says «nothing found»`, async ({
    page,
  }) => {
    await serve(page, (path) => path.includes(`/${kind}`));
    await page.goto("search/?q=潮汐钟");
    await expect(page.getByRole("button", { name: /try again/i })).toBeVisible();
    await expect(page.locator("[data-total]")).toHaveCount(0);
    await expect(page.locator("main")).not.toContainText(/没有一段合乎/);
    await serve(page);
    await page.getByRole("button", { name: /try again/i }).click();
    await expect(page.locator("[data-total]")).toBeAttached();
    await expect(page.locator("[data-hit]").first()).toBeVisible();
  });
}

test("nothing found and a slip of the finger are answered from files too", async ({ page }) => {
  await serve(page);
  await page.goto("search/?q=Rovensky");
  await expect(page.locator("[data-total='0']")).toBeAttached();
  await page.getByRole("button", { name: /^rovinsky/ }).click();
  await expect(page.locator("[data-hit]").first()).toBeVisible();
});

test("a pasted quotation is checked from files", async ({ page }) => {
  const words = (answer.rows[0]?.zh[0]?.text ?? "").slice(0, 40);
  await serve(page);
  await page.goto(`search/?q=${encodeURIComponent(words)}`);
  await expect(page.getByText(/一字不差/)).toBeAttached();
});
