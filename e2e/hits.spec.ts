import { expect, type Page, test } from "@playwright/test";

const QUERY = "search/?q=IR";

/** Several pages, one after another: on two busy cores each was seen to take 10 s. */
test.describe.configure({ timeout: 90_000 });

/** Shows 40 hits and follows one; returns the hits that were shown. */
async function follow(page: Page, number: number): Promise<string[]> {
  await page.goto(QUERY);
  await page.locator("[data-more]").click();
  await expect(page.locator("[data-hit]")).toHaveCount(40);
  const keys = await page
    .locator("[data-hit]")
    .evaluateAll((all) => all.map((hit) => hit.getAttribute("data-hit") ?? ""));
  await page.locator("[data-hit]").nth(number).locator("h2 a").click();
  await expectAt(page, keys[number]);
  return keys;
}

/** The page of a hit is shown, at its turn. */
async function expectAt(page: Page, key = "none"): Promise<void> {
  const [slug, id] = key.split("#");
  await page.waitForURL(new RegExp(`/interviews/${slug}/\\?mark=IR#${id}$`, "i"));
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await expect(page.locator(`[id="${id}"] #hit-bar`)).toBeVisible();
}

const bar = (page: Page) => page.locator("#hit-bar");

test("a hit says which of all it is, and leads to the next and the previous one", async ({ page }) => {
  const keys = await follow(page, 2);
  const total = Number(await countOf(page));
  await expect(bar(page)).toContainText(`3 of ${total}`);
  await bar(page).getByRole("link", { name: "Next result" }).click();
  await expectAt(page, keys[3]);
  await expect(bar(page)).toContainText(`4 of ${total}`);
  await bar(page).getByRole("link", { name: "Previous result" }).click();
  await expectAt(page, keys[2]);
});

/** The number of all hits, as the bar says it. */
async function countOf(page: Page): Promise<string | undefined> {
  return (await bar(page).textContent())?.match(/of (\d+)/)?.[1];
}

test("by keys alone: Tab from the words, and keys for the next and the previous hit", async ({ page }) => {
  const keys = await follow(page, 2);
  await page.keyboard.press("l");
  await expectAt(page, keys[3]);
  await page.keyboard.press("l");
  await expectAt(page, keys[4]);
  await page.keyboard.press("h");
  await expectAt(page, keys[3]);
  const isIn = () => page.evaluate(() => document.activeElement?.closest("#hit-bar") !== null);
  for (let presses = 0; presses < 12 && !(await isIn()); presses += 1) await page.keyboard.press("Tab");
  expect(await isIn()).toBe(true);
});

test("the bar is named in both languages", async ({ page }) => {
  await follow(page, 2);
  await expect(bar(page)).toHaveAccessibleName("搜索结果 Search results");
  await page.locator("[data-switch=interface]").click();
  await expect(bar(page)).toContainText("第 3 段");
  await expect(bar(page).getByRole("link", { name: "下一段结果" })).toBeVisible();
});

test("the words are marked in the whole page", async ({ page }) => {
  await follow(page, 2);
  const outside = () =>
    page.evaluate(() => {
      const target = document.querySelector(":target");
      const marked = [...(CSS.highlights.get("found") ?? [])].filter((range) => range instanceof Range);
      return marked.filter(({ startContainer }) => !target?.contains(startContainer)).map(String);
    });
  await expect.poll(async () => (await outside()).length).toBeGreaterThan(0);
  expect((await outside()).every((words) => words.toLowerCase() === "ir")).toBe(true);
});

test("the link back finds the list as it was, with the focus on the hit one comes from", async ({ page }) => {
  const keys = await follow(page, 30);
  await bar(page).getByRole("link", { name: "Next result" }).click();
  await expectAt(page, keys[31]);
  await bar(page).getByRole("link", { name: "Results" }).click();
  await page.waitForURL(/\/search\/\?q=IR$/);
  await expect(page.locator("[data-hit]")).toHaveCount(40);
  const hit = page.locator(`[data-hit="${keys[31]}"] h2 a`);
  await expect(hit).toBeFocused();
  await expect(hit).toBeInViewport();
  await page.reload();
  await expect(page.locator("[data-hit]")).toHaveCount(40);
});

test("going back finds the list as it was, too", async ({ page }) => {
  const keys = await follow(page, 30);
  await page.goBack();
  await expect(page.locator("[data-hit]")).toHaveCount(40);
  const hit = page.locator(`[data-hit="${keys[30]}"] h2 a`);
  await expect(hit).toBeFocused();
  await expect(hit).toBeInViewport();
});

test("another visit to the page, or a hidden bar, shows none", async ({ page }) => {
  const keys = await follow(page, 2);
  await bar(page).getByRole("button", { name: "Hide" }).click();
  await expect(bar(page)).toHaveCount(0);
  await page.reload();
  await expect(page.locator(`[id="${keys[2]?.split("#")[1]}"]`)).toBeInViewport();
  await page.waitForLoadState("networkidle");
  await expect(bar(page)).toHaveCount(0);
});

test("without storage a hit is a link like any other", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(QUERY);
  await page.locator("[data-hit]").nth(1).locator("h2 a").click();
  await page.waitForURL(/\/interviews\//);
  await expect(page.locator(".turn:target")).toBeInViewport();
  await page.goBack();
  await expect(page.locator("[data-hit]").first()).toBeVisible();
  expect(errors).toEqual([]);
});
