import { expect, type Page } from "@playwright/test";
import { turnsWhere } from "./site";

export const WORDS = "霧號";
const FOUND = turnsWhere((text) => text.includes("雾号")).length;
export const SEARCH = `search/?q=${encodeURIComponent(WORDS)}`;

/** Long enough for every wait of the page to end, with other pages beside it. */
export const PATIENCE = 60_000;
export const AGAIN = { name: /try again|load anew/i };

/** The page shows the right answer, with its filters. */
export async function expectAnswer(page: Page): Promise<void> {
  await expect(page.locator("[data-total]")).toHaveAttribute("data-total", String(FOUND), { timeout: PATIENCE });
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
  await expect(page.locator("[data-hit]").first()).toBeVisible();
}

/**
 * What a person does: waits for the answer and its filters, and tries again where the page offers that. No other number
 * may be seen on the way.
 */
export async function search(page: Page, url: string): Promise<void> {
  await page.goto(`${url}${SEARCH}`, { waitUntil: "commit" });
  const again = page.getByRole("button", AGAIN);
  for (const awaited of [page.locator("[data-total]"), page.locator("details fieldset").first()]) {
    await expect(awaited.or(again).first()).toBeAttached({ timeout: PATIENCE });
    if (await again.isVisible()) await again.click();
    await expectAnswer(page);
  }
  await expect(page.locator("details fieldset").first()).toBeAttached();
}
