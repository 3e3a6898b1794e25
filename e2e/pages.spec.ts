import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { filesUnder } from "../lib/io/files";
import { settings } from "../scripts/environment";
import { bundleFirstScript } from "../scripts/export/first-script";
import { corpus, interviews, OUT, PAGE_KINDS } from "./site";

/** What axe finds, each with the first element that it finds it in. */
async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

for (const [name, path] of PAGE_KINDS) {
  test(`${name}: axe finds nothing, nothing sticks out, no other host is asked, the title is the largest`, async ({
    page,
    baseURL,
  }) => {
    // axe takes seconds on a page of a hundred turns, and more beside other tests.
    test.slow();
    const hosts = new Set<string>();
    const errors: string[] = [];
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(path);
    await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    expect(await page.locator("h1").first().evaluate(sizeOf)).toBeGreaterThan(1.2 * 16);
    for (const facts of await page.locator(".facts").all()) await expect(facts).toHaveCSS("display", "flex");
    for (const width of [390, 820, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    // Contrast takes half a minute on hundreds of turns, whose colours are those of the other interviews.
    const isLong = name === "long";
    const axe = new AxeBuilder({ page });
    expect(await violationsOf(isLong ? axe.disableRules("color-contrast") : axe)).toEqual([]);
    // The dark theme has other colours, and nothing else.
    await page.emulateMedia({ colorScheme: "dark" });
    if (!isLong) expect(await violationsOf(new AxeBuilder({ page }).withRules("color-contrast"))).toEqual([]);
    expect([...hosts]).toEqual([new URL(baseURL ?? "").host]);
    expect(errors).toEqual([]);
  });

  test(`${name}: no inline style, and no inline script of our own but the first`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    expect(html).not.toMatch(/<style[\s>]/);
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toMatch(/\son[a-z]+="/);
    // JSON-LD is data that nothing runs.
    const inline = [
      ...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g),
    ].map(([, code]) => code ?? "");
    // What the framework puts into a page that keeps its runtime: one of the export, all of its own while editing.
    const framework =
      /^\(?(?:self\.__next_[a-z]+\b|globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=)/;
    const isKept = name === "search" || settings().e2e.inDevelopment;
    const own = inline.filter((code) => !isKept || !framework.test(code));
    expect(own).toEqual(settings().e2e.inDevelopment ? [] : [bundleFirstScript()]);
  });
}

test("every file that the contract names is there", () => {
  const paths = [
    ...["index.html", "404.html", "search/index.html", "sitemap.xml", "feed.xml", "robots.txt"],
    ...["data/interviews.jsonl", "data/turns.csv", "data/README.md", "data/schema/site.json"],
    ...["data/corpus.json", "data/schema/corpus.json", "data/schema/interview.json"],
    ...corpus.speakers.map(({ id }) => `speakers/${id}/index.html`),
    ...interviews.flatMap(({ slug, sections }) => [
      `data/interviews/${slug}.json`,
      `interviews/${slug}/index.html`,
      ...sections
        .flatMap((section) => section.turns)
        .filter(({ kind }) => kind !== "question" && kind !== "editorial")
        .map(({ id }) => `interviews/${slug}/${id}/index.html`),
    ]),
  ];
  expect(paths.filter((path) => !existsSync(join(OUT, path)))).toEqual([]);
});

if (!settings().e2e.inDevelopment) {
  test("nothing of the editor's desk is published", async ({ request }) => {
    expect((await request.get("desk/")).status()).toBe(404);
    const texts = filesUnder(OUT).filter((file) => /\.(?:html|js|css|json|txt|xml)$/.test(file));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((file) => /desk-panel|desk-token/.test(readFileSync(file, "utf8")))).toEqual([]);
  });
}

test("the way back from a dead link", async ({ page }) => {
  const response = await page.goto("interviews/not-an-interview/");
  expect(response?.status()).toBe(404);
  await expect(page.locator("main a[href]").first()).toBeVisible();
  await expect(page.locator("main").getByRole("searchbox")).toBeVisible();
});

test("the front page leads to every interview and to search, also without a script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto("");
  for (const { slug } of corpus.interviews) {
    await expect(page.locator(`main a[href$="/interviews/${slug}/"]`).first()).toBeVisible();
  }
  await page.locator("main").getByRole("searchbox").fill("HALO");
  await page.locator("main").getByRole("searchbox").press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=HALO$/);
  await context.close();
});

test("a correction by the publisher is announced at the head and found without JavaScript", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto("interviews/logbook/");
  const link = page.locator("main > .notice").getByRole("link", { name: "Read the correction" });
  await expect(link).toContainText("看更正");
  const place = page.locator((await link.getAttribute("href")) ?? "");
  await expect(place).toContainText("gave the wrong hour for the herring boat");
  await expect(place).toBeVisible();
  await context.close();
});

test("where the system forces its colours, the chosen view and the mark of an original are still told apart", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("interviews/keeping-a-lamp/");
  const widthOf = (element: Element) => getComputedStyle(element).borderBottomWidth;
  expect(await page.locator(".views label:has(:checked):visible").evaluate(widthOf)).toBe("2px");
  expect(await page.locator(".views label:not(:has(:checked)):visible").first().evaluate(widthOf)).toBe("0px");
  const dotOf = (element: Element) => getComputedStyle(element, "::before").borderTopWidth;
  expect(await page.locator(".legend .mark.original").first().evaluate(dotOf)).toBe("4px");
  expect(await page.locator(".legend .mark:not(.original)").first().evaluate(dotOf)).not.toBe("4px");
});
