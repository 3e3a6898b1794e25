import { expect, type Page, test } from "@playwright/test";
import { answer, pageWithClipboard, SIDE_BY_SIDE, turns } from "./site";

const PAGE = `${SIDE_BY_SIDE}${answer.id}/`;
const SAID = answer.rows.flatMap(({ en }) => en)[0]?.text ?? "";
const WORDS = SAID.split(" ").slice(2, 9).join(" ");

/** What is selected below: nine characters, widened to whole words. */
const SELECTED = /^.{8}\w+/.exec(SAID)?.[0] ?? "no words";

/** What the page marks, as text. */
const marked = (page: Page) => () =>
  page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map((range) => range.toString()).join(""));

async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first = "", last = ""]) => {
      const textOf = (id: string) =>
        document.querySelector(`[id="${id}"] .row:not(.said .row) .cell[lang=en] p`)?.firstChild;
      const [start, end] = [textOf(first), textOf(last)];
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, 9);
    },
    [from, to],
  );
}

test("selected words can be linked to, by keyboard too, and the link marks them", async ({ browser, baseURL }) => {
  const page = await pageWithClipboard(browser, baseURL);
  await page.goto(PAGE);
  await select(page, answer.id, answer.id);
  await expect(page.locator("#passage-link")).toBeVisible();
  await page.locator("#passage-link").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#status")).toHaveText("Link copied");
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.searchParams.get("w")).toBe(SELECTED);
  expect(link.hash).toBe(`#${answer.id}:~:text=${encodeURIComponent(SELECTED)}`);
  await page.goto(link.href);
  await expect.poll(marked(page)).toBe(SELECTED);
  await expect(page.locator("#notice")).toHaveCount(0);
  await page.context().close();
});

test("a passage that has other words now is marked, and the difference is shown", async ({ page }) => {
  const old = WORDS.split(" ").with(3, "formerly").join(" ");
  await page.goto(`${SIDE_BY_SIDE}?${new URLSearchParams({ w: old })}#${answer.id}`);
  await expect.poll(marked(page)).toBe(WORDS.replace(/\W+$/, ""));
  await expect(page.locator("#notice")).toContainText("The wording has changed");
  await expect(page.locator("#notice del")).toHaveText(/formerly/);
  await expect(page.locator("#notice ins")).toHaveText(new RegExp(WORDS.split(" ")[3] ?? "no word"));
});

test("words that are not there any more are shown as what they were", async ({ page }) => {
  await page.goto(
    `${PAGE}?w=${encodeURIComponent("Bicycles outnumber trumpets beneath seventeen violet umbrellas")}#${answer.id}`,
  );
  await expect(page.locator("#notice del")).toHaveText(/umbrellas/);
  expect(await marked(page)()).toBe("");
});

test("words selected over several turns are a range, which is marked when it is opened", async ({
  browser,
  baseURL,
}) => {
  const page = await pageWithClipboard(browser, baseURL);
  const at = turns.indexOf(answer);
  const [from, to] = [turns[at - 1]?.id ?? "", answer.id];
  await page.goto(SIDE_BY_SIDE);
  await select(page, from, to);
  await page.locator("#passage-link").click();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect([link.search, link.hash]).toEqual([`?to=${to}`, `#${from}`]);
  await page.goto(link.href);
  await expect(page.locator(".turn.in-range")).toHaveCount(2);
  await page.context().close();
});

test("words in the language that the view hides are opened beside their counterpart, and it is said why", async ({
  page,
}) => {
  const turn = page.locator(`[id="${answer.id}"]`);
  for (const query of [{ w: WORDS }, { mark: "promise kept in public" }]) {
    const english = turn.locator(".row .cell[lang=en] p").filter({ hasText: query.w ?? query.mark ?? "" });
    await page.goto(`${SIDE_BY_SIDE}?${new URLSearchParams({ ...query, view: "zh" })}#${answer.id}`);
    await expect(english).toBeVisible();
    await expect(turn.locator("[role=status]")).toContainText("in the other language");
    expect((await marked(page)()).length).toBeGreaterThan(10);
  }
  await page.keyboard.press("v");
  await expect(turn.locator("[role=status]")).toHaveCount(0);
  await page.goto(`${SIDE_BY_SIDE}?view=en&w=${encodeURIComponent(WORDS)}#${answer.id}`);
  await expect.poll(marked(page)).toBe(WORDS.replace(/\W+$/, ""));
  await expect(turn.locator("[role=status]")).toHaveCount(0);
});

test("a link with a character that may be traditional says that its words are not here", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${PAGE}?w=${encodeURIComponent("喆")}#${answer.id}`);
  await expect(page.locator("#notice")).toContainText("The words this link points to are no longer in this passage");
  expect(errors).toEqual([]);
});
