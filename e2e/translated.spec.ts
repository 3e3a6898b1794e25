import { expect, type Page, test } from "@playwright/test";
import { turnsWhere } from "./site";

/** Several pages, one after another: on two busy cores each was seen to take 10 s. */
test.describe.configure({ timeout: 90_000 });

/**
 * Does to the page what Chrome's translator does: every text node gives way to another within two `<font>`s. It skips
 * what must not be translated, unless a less careful translator is played.
 */
async function translate(page: Page, skips: boolean): Promise<void> {
  await page.evaluate((skips) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!(node instanceof Text) || parent === null || parent.closest("script, style, font")) continue;
      if (!skips || parent.closest("[translate=no]") === null) texts.push(node);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.append(new Text(text.data.slice(0, 3)), new Text(`${text.data.slice(3)}`));
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, skips);
}

/** The hits that are shown are the right ones. */
async function expectHits(page: Page, q: string, matches: (text: string) => boolean): Promise<void> {
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe(q);
  await expect(page.locator("[data-total]")).toHaveAttribute("data-total", String(turnsWhere(matches).length));
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
  await expect(page.locator("#q")).toHaveValue(q);
  const keys = await page.locator("[data-hit]").evaluateAll((all) => all.map((hit) => hit.getAttribute("data-hit")));
  expect(keys.filter((key) => key === null || !turnsWhere(matches).includes(key))).toEqual([]);
}

for (const skips of [true, false]) {
  test(`a page goes on working when a browser translates it${skips ? "" : ", records and all"}`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto("search/?q=IR");
    await expectHits(page, "IR", (text) => /(?<![a-z0-9])ir(?![a-z0-9])/i.test(text));
    await translate(page, skips);
    await page.locator("[data-more]").click();
    await translate(page, skips);
    await page.locator("#q").press("End");
    await page.locator("#q").pressSequentially(" 海雾", { delay: 60 });
    await expectHits(page, "IR 海雾", (text) => /(?<![a-z0-9])ir(?![a-z0-9])/i.test(text) && text.includes("海雾"));
    await translate(page, skips);
    await page.locator("#q").fill("潮汐钟");
    await expectHits(page, "潮汐钟", (text) => text.includes("潮汐钟"));
    await expect(page.locator("[data-hit] mark").first()).toHaveText("潮汐钟");
    await translate(page, skips);
    await page.locator("input[name=sort][value=speaker]").check();
    await expect.poll(() => new URL(page.url()).searchParams.get("sort")).toBe("speaker");
    await translate(page, skips);
    await page.locator("input[name=lang][value=zh]").check();
    await expect.poll(() => new URL(page.url()).searchParams.get("lang")).toBe("zh");
    await translate(page, skips);
    await page.locator("#q").fill("Rovensky");
    await expect(page.locator("[data-total='0']")).toBeAttached();
    await translate(page, skips);
    await page.locator("input[name=lang][value='']").check();
    await translate(page, skips);
    await page.getByRole("button", { name: /^rovinsky/ }).click();
    await expectHits(page, "rovinsky", (text) => /(?<![a-z0-9])rovinsky(?![a-z0-9])/i.test(text));
    await translate(page, skips);
    await page.goBack();
    await expect(page.locator("#q")).toHaveValue("Rovensky");
    await expect(page.locator("[data-total='0']")).toBeAttached();
    expect(errors).toEqual([]);
  });
}

test("the words of the record are not translated", async ({ page }) => {
  await page.goto("search/?q=潮汐钟");
  const words = page.locator("[data-hit] .cell");
  await expect(words.first()).toBeVisible();
  const before = await words.first().innerHTML();
  await translate(page, true);
  expect(await words.first().innerHTML()).toBe(before);
  expect(await page.locator("h1 font").count()).toBeGreaterThan(0);
});
