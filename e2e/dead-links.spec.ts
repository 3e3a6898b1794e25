import { expect, type Page, test } from "@playwright/test";
import { answer, SIDE_BY_SIDE, turns } from "./site";

const SLUG = "kai-fu-lee-peoples-daily";
const other = turns.find(({ kind, id }) => kind === "answer" && id !== answer.id) ?? answer;

/** The five interviews have no past yet: the site is told one. */
async function withPast(page: Page, state: string, to: readonly { slug: string; id: string }[]): Promise<void> {
  const past = { version: 1, turns: [{ id: "zzoldid9", slug: SLUG, state, to, words: "" }], interviews: [] };
  await page.route("**/data/permalinks.json", (route) => route.fulfill({ json: past }));
}

test("a place of the past leads on inside an interview", async ({ page }) => {
  await withPast(page, "merged", [{ slug: SLUG, id: answer.id }]);
  await page.goto(`${SIDE_BY_SIDE}#zzoldid9`);
  await page.waitForURL(`**/${SIDE_BY_SIDE}#${answer.id}`);
});

test("a place that was split or withdrawn is told of", async ({ page }) => {
  await withPast(
    page,
    "split",
    [answer, other].map(({ id }) => ({ slug: SLUG, id })),
  );
  await page.goto(`${SIDE_BY_SIDE}#zzoldid9`);
  await expect(page.locator("#notice a")).toHaveCount(2);
  await withPast(page, "withdrawn", []);
  await page.goto(`about/`);
  await page.goto(`${SIDE_BY_SIDE}#zzoldid9`);
  await expect(page.locator("#notice")).toContainText("withdrawn");
  await expect(page.locator("#notice a")).toHaveCount(0);
});

test("a mistyped address is found from the page for dead links in one click", async ({ page }) => {
  const typed = `${answer.id.slice(0, -1)}${answer.id.endsWith("x") ? "y" : "x"}`;
  await page.goto(`${SIDE_BY_SIDE}${typed}/`);
  await page.locator("#notice a").first().click();
  await page.waitForURL(`**/${SIDE_BY_SIDE}${answer.id}/`);
  await page.goto("interviews/kai-fu-lee-people-daily/");
  await page.locator("#notice a").first().click();
  await page.waitForURL(`**/${SIDE_BY_SIDE}`);
});

test("a page of the past leads on with the rest of its address", async ({ page }) => {
  await page.goto(SIDE_BY_SIDE);
  const script = await page.locator("script[src*='duidu.js']").first().getAttribute("src");
  const target = new URL(page.url()).pathname;
  const body = `<html><head><script src="${script}"></script><meta http-equiv="refresh" content="0; url=${target}"/></head><body><main data-leads-to="${target}"></main></body></html>`;
  await page.route("**/interviews/old-name/**", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(`interviews/old-name/#${answer.id}`);
  await page.waitForURL(`**/${SIDE_BY_SIDE}#${answer.id}`);
});
