import { expect, test } from "@playwright/test";
import { answer, SIDE_BY_SIDE, turns } from "./site";

test("j and k go from turn to turn, v changes the view, / goes to search", async ({ page }) => {
  await page.goto(SIDE_BY_SIDE);
  for (const { id } of turns.slice(0, 3)) {
    await page.keyboard.press("j");
    await expect(page.locator(`[id="${id}"]`)).toBeFocused();
  }
  await page.keyboard.press("k");
  const second = page.locator(`[id="${turns[1]?.id}"]`);
  await expect(second).toBeFocused();
  await expect(second).toHaveCSS("outline-style", "solid");
  const english = page.locator(`[id="${turns[1]?.id}"] .cell[lang=en] p`).first();
  await page.keyboard.press("v");
  await page.keyboard.press("v");
  await expect(english).toBeHidden();
  await page.keyboard.press("/");
  await page.waitForURL(/\/search\/$/);
});

test("light and dark can be switched, and are remembered before the first paint", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(SIDE_BY_SIDE);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.locator("[data-switch=theme]").click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(`${SIDE_BY_SIDE}${answer.id}/`);
  expect(await paper()).toBe(dark);
});

test("a turn is an article named by its speaker and first words, in a language that is shown, and its links say of what", async ({
  page,
}) => {
  await page.goto(`${SIDE_BY_SIDE}?view=en`);
  const turn = page.getByRole("article", { name: /^Mara Ellison: For the last two years/ });
  await expect(turn).toHaveCount(1);
  await expect(turn).toHaveAttribute("lang", "en");
  await expect(turn.getByRole("link", { name: /^Page – Mara Ellison: For/ })).toHaveCount(1);
  await expect(turn.getByRole("button", { name: /^Cite – Mara Ellison: For/ })).toHaveCount(1);
  const names = await page.locator(".turn").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  expect(new Set(names).size).toBe(turns.length);
  await page.keyboard.press("v");
  await page.locator("[data-switch=interface]").click();
  await expect(page.getByRole("article", { name: /^玛拉·埃利森：这两年/ })).toHaveAttribute("lang", "zh-Hans");
  await expect(page.locator("article.reading")).toHaveAttribute("translate", "no");
});
