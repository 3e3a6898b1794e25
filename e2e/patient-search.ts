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

/** One fault may show itself twice: in what the answer needs, and in what comes after it. */
const MOST_CLICKS = 2;

/** What a person does: waits for the answer and its filters, and tries again where the page offers that. */
export async function search(page: Page, url: string): Promise<void> {
  await page.goto(`${url}${SEARCH}`, { waitUntil: "commit" });
  // A browser paints nothing before the style sheet has come or failed; a test would see what it hides.
  await page.waitForFunction(() => document.styleSheets.length > 0 || document.readyState === "complete");
  const again = page.getByRole("button", AGAIN);
  const all = page.locator("main:not([aria-busy=true]):has([data-total]):has(details fieldset)");
  for (let clicks = 0; clicks < MOST_CLICKS; clicks += 1) {
    await expect(all.or(again).first()).toBeVisible({ timeout: PATIENCE });
    // The page may have what it waited for while the button is looked at: it is then gone.
    if (await again.isVisible()) await Promise.race([again.click(), all.waitFor()]);
  }
  await expect(all).toBeVisible({ timeout: PATIENCE });
  await expectAnswer(page);
}
