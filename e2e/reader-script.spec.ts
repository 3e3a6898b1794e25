import { expect, test } from "@playwright/test";
import { answer, SIDE_BY_SIDE, turns } from "./site";

test("j and k go from turn to turn, v changes the view, / goes to search", async ({ page }) => {
  await page.goto(SIDE_BY_SIDE);
  for (const { id } of turns.slice(0, 3)) {
    await page.keyboard.press("j");
    await expect(page.locator(`[id="${id}"]`)).toBeFocused();
  }
  await page.keyboard.press("k");
  await expect(page.locator(`[id="${turns[1]?.id}"]`)).toBeFocused();
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
