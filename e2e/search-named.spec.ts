import { expect, test } from "@playwright/test";

test("a person is found by name, and leads to their page", async ({ page }) => {
  await page.goto("search/?q=ellison");
  await page.locator("[data-person='mara-ellison'] a").click();
  await page.waitForURL(/\/speakers\/mara-ellison\/$/);
});

test("an interview is found by its title, which is no passage, and its words are marked there", async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('"lighthouses do not lack lamps"')}`);
  await expect(page.locator("[data-total='0']")).toBeAttached();
  await page.locator("[data-title='tide-clock'] a").click();
  await page.waitForURL(/\/interviews\/tide-clock\/\?mark=/);
});
