import { expect, type Page, test } from "@playwright/test";
import { expectReadable, STORAGE_FAULTS, takeLateFeatures } from "./broken";
import { faultyNetwork } from "./faulty-network";
import { PAGE_KINDS } from "./site";

/** Every fault on every kind of page, of which `bad-network.spec.ts` plays the likeliest. */

/** What a page says that came only in part; the search page, whose words come first, says that its program did not come. */
const PARTIAL = "#partial:visible, .stalled:visible";

function errorsOf(page: Page): string[] {
  const thrown: string[] = [];
  page.on("pageerror", ({ message }) => void thrown.push(message));
  return thrown;
}

for (const [kind, path] of PAGE_KINDS) {
  for (const file of ["duidu.css", "duidu.js"]) {
    for (const fault of ["never", "none", "dropped", "short", "late"] as const) {
      test(`${kind} is readable where ${file} is ${fault}`, async ({ page, baseURL }) => {
        const network = await faultyNetwork(baseURL ?? "", { fault: (asked) => (asked.includes(file) ? fault : null) });
        await page.goto(network.url + path, { waitUntil: "commit" });
        await expectReadable(page);
        network.close();
      });
    }
  }

  for (const tenth of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    test(`${kind} that is cut at ${tenth} tenths says so, and is loaded anew by one press`, async ({
      page,
      baseURL,
    }) => {
      const own = new URL(path, "http://localhost/").pathname;
      let isCut = true;
      let hasScript = false;
      const network = await faultyNetwork(baseURL ?? "", {
        rewrite: (text, asked) => {
          if (!isCut || new URL(asked, "http://localhost/").pathname !== new URL(baseURL ?? "").pathname + own.slice(1))
            return text;
          const cut = text.slice(0, Math.round((text.length * tenth) / 10));
          hasScript = /<script[^>]*duidu\.js[^>]*><\/script>/.test(cut);
          return cut;
        },
      });
      await page.goto(network.url + path);
      isCut = false;
      // Of less than the head nothing can be shown, and nothing is claimed.
      if (hasScript) {
        await page.locator(PARTIAL).getByRole("button").first().click();
        await expect(page.locator(PARTIAL)).toHaveCount(0);
      } else await page.reload();
      await expectReadable(page);
      network.close();
    });
  }

  for (const [what, breakStorage] of STORAGE_FAULTS) {
    test(`${kind} is readable with a storage that ${what}`, async ({ page }) => {
      await page.addInitScript(breakStorage);
      const thrown = errorsOf(page);
      await page.goto(path);
      await expectReadable(page);
      expect(thrown).toEqual([]);
    });
  }

  test(`${kind} is readable in a browser without the features of late years`, async ({ page }) => {
    await page.addInitScript(takeLateFeatures);
    const thrown = errorsOf(page);
    await page.goto(path);
    await expectReadable(page);
    if (kind === "search") await expect(page.locator("[data-total]")).toBeVisible();
    expect(thrown).toEqual([]);
  });

  test(`${kind} is readable without JavaScript`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL + path);
    await expect(page.locator("h1").first()).toBeVisible();
    await context.close();
  });
}
