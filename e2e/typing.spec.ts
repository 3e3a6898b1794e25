import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { turnsWhere } from "./site";

const WORDS = "promise kept in public";
const FOUND = turnsWhere((text) => /promise kept in public/i.test(text));

/** The field, the address and the hits agree on what was typed. */
async function expectSearched(page: Page, words: string, found: readonly string[]): Promise<void> {
  await expect(page.locator("#q")).toHaveValue(words);
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe(words);
  await expect(page.locator("[data-total]")).toHaveAttribute("data-total", String(found.length));
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
  const keys = page.locator("[data-hit]").evaluateAll((all) => all.map((hit) => hit.getAttribute("data-hit")));
  expect((await keys).filter((key) => key === null || !found.includes(key))).toEqual([]);
  await expect(page.locator("#q")).toHaveValue(words);
}

/** Presses keys at a steady pace, as a person does, whether or not the page has kept up. */
async function pressKeys(browser: CDPSession, words: string, pace: number): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (const text of words) {
    sent.push(browser.send("Input.dispatchKeyEvent", { type: "keyDown", text, key: text }));
    sent.push(browser.send("Input.dispatchKeyEvent", { type: "keyUp", key: text }));
    await new Promise((resolve) => setTimeout(resolve, pace));
  }
  await Promise.all(sent);
}

for (const slower of [1, 4]) {
  test(`the field keeps every character typed at 130, 30, 80 and 200 ms a key, on a processor ${slower} times slower`, async ({
    page,
  }) => {
    test.slow();
    const browser = await page.context().newCDPSession(page);
    await page.goto("search/");
    await page.locator("#q").focus();
    for (const pace of [130, 30, 80, 200]) {
      await browser.send("Emulation.setCPUThrottlingRate", { rate: slower });
      await pressKeys(browser, WORDS, pace);
      await browser.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      await expectSearched(page, WORDS, FOUND);
      await page.locator("#q").fill("");
      await expect.poll(() => new URL(page.url()).searchParams.get("q") ?? "").toBe("");
    }
  });
}

for (const slower of [1, 4]) {
  test(`an input method composes in peace, on a processor ${slower} times slower`, async ({ page }) => {
    test.slow(slower > 1);
    const browser = await page.context().newCDPSession(page);
    await page.goto("search/");
    await page.locator("#q").focus();
    await browser.send("Emulation.setCPUThrottlingRate", { rate: slower });
    for (const [spelt, chosen] of [
      ["chao xi", "潮汐"],
      ["zhong", "钟"],
    ] as const) {
      for (let length = 1; length <= spelt.length; length += 1) {
        const text = spelt.slice(0, length);
        await browser.send("Input.imeSetComposition", { text, selectionStart: length, selectionEnd: length });
        // Longer than the pause after which typing is searched, so that what is half composed would be.
        await page.waitForTimeout(150);
      }
      expect(new URL(page.url()).searchParams.get("q") ?? "").not.toMatch(/[a-z]/);
      await browser.send("Input.insertText", { text: chosen });
    }
    await browser.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await expectSearched(
      page,
      "潮汐钟",
      turnsWhere((text) => text.includes("潮汐钟")),
    );
  });
}

test("going back writes the field, and so does a search that is offered", async ({ page }) => {
  await page.goto("search/?q=HALO");
  await expect(page.locator("[data-total]")).toBeAttached();
  await page.locator("#q").fill("Rovensky");
  await expect(page.locator("[data-total='0']")).toBeAttached();
  await page.getByRole("button", { name: /^rovinsky/ }).click();
  await expect(page.locator("#q")).toHaveValue("rovinsky");
  await page.goBack();
  await expect(page.locator("#q")).toHaveValue("Rovensky");
  await page.goBack();
  await expect(page.locator("#q")).toHaveValue("HALO");
});

test("a link within the page does not touch what is being typed", async ({ page }) => {
  await page.goto("search/?q=HALO");
  await expect(page.locator("[data-total]")).toBeAttached();
  await page.locator("#q").evaluate((field) => {
    if (!(field instanceof HTMLInputElement)) return;
    field.focus();
    document.execCommand("insertText", false, " lamp");
    window.location.hash = "main";
  });
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("HALO lamp");
  await expect(page.locator("#q")).toHaveValue("HALO lamp");
});

test("what was typed just before turning to something else is searched at once, and is in the address", async ({
  page,
}) => {
  await page.goto("search/?q=HALO");
  await expect(page.locator("[data-total]")).toBeAttached();
  const address = await page.locator("#q").evaluate(async (field) => {
    if (!(field instanceof HTMLInputElement)) return null;
    field.focus();
    document.execCommand("insertText", false, " lamp");
    // No timer has run yet.
    await Promise.resolve();
    field.blur();
    return window.location.search;
  });
  expect(address).toBe("?q=HALO+lamp");
});
