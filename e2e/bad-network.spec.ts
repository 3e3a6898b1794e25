import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { expectReadable, STORAGE_FAULTS, takeLateFeatures } from "./broken";
import { type Fault, type FaultyNetwork, faultyNetwork } from "./faulty-network";
import { answer, OUT, PAGE_KINDS, SIDE_BY_SIDE } from "./site";

/** What a reading page fetches before it is shown. */
const IN_HEAD = ["duidu.css", "duidu.js"];

/** The site behind a network on which files of this name fail in this way. */
function withFault(baseURL: string | undefined, name: string, fault: Fault): Promise<FaultyNetwork> {
  return faultyNetwork(baseURL ?? "", { fault: (path) => (path.includes(name) ? fault : null) });
}

/** A page of each make; `bad-network.sweep.ts` plays all kinds. */
const PLAYED = ["home", "side by side", "answer", "search", "not found"];

for (const [kind, path] of PAGE_KINDS.filter(([name]) => PLAYED.includes(name))) {
  for (const file of IN_HEAD) {
    // What is missing or cut shows itself at once, on one kind of page as on all.
    const faults = kind === "side by side" ? (["never", "dropped", "short"] as const) : (["never"] as const);
    for (const fault of faults) {
      test(`${kind} is readable where ${file} is ${fault}`, async ({ page, baseURL }) => {
        const network = await withFault(baseURL, file, fault);
        await page.goto(network.url + path, { waitUntil: "commit" });
        await expectReadable(page);
        network.close();
      });
    }
  }
}

test("what was chosen is there before the script that keeps it", async ({ page, baseURL }) => {
  let hangs = false;
  const network = await faultyNetwork(baseURL ?? "", {
    fault: (path) => (hangs && path.includes("duidu.js") ? "never" : null),
  });
  await page.goto(network.url + SIDE_BY_SIDE);
  await page.evaluate(() => localStorage.setItem("duidu-type", "1.3 1 0.5 1 1 kai sans"));
  await page.reload();
  await page.keyboard.press("v");
  const lookOf = () =>
    page.evaluate(() => {
      const { style, dataset, lang } = document.documentElement;
      return [style.getPropertyValue("--size"), dataset.faces, dataset.view, dataset.ui, lang, "justified" in dataset];
    });
  const chosen = await lookOf();
  expect(chosen).toEqual(["1.3", "kai sans", "stacked", "en", "en", true]);
  await page.goto(`${network.url}about/`);
  hangs = true;
  await page.goto(network.url + SIDE_BY_SIDE, { waitUntil: "commit" });
  await expectReadable(page);
  expect(await lookOf()).toEqual(chosen);
  network.close();
});

test("a style sheet that comes late is applied", async ({ page, baseURL }) => {
  const network = await withFault(baseURL, "duidu.css", "late");
  await page.goto(network.url + SIDE_BY_SIDE, { waitUntil: "commit" });
  await expectReadable(page);
  await expect(page.locator("body")).toHaveCSS("margin-top", "0px");
  network.close();
});

for (const tenth of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
  test(`a page that is cut at ${tenth} tenths says so, shows what it has, and is loaded anew by one press`, async ({
    page,
    baseURL,
  }) => {
    let isCut = true;
    const network = await faultyNetwork(baseURL ?? "", {
      rewrite: (text, path) =>
        isCut && path.endsWith(SIDE_BY_SIDE) ? text.slice(0, Math.round((text.length * tenth) / 10)) : text,
    });
    await page.goto(network.url + SIDE_BY_SIDE);
    await expect(page.locator("#partial")).toBeVisible();
    if (tenth > 3) await expect(page.locator("h1").first()).toBeVisible();
    isCut = false;
    await page.locator("#partial button").click();
    await expect(page.locator("#partial")).toHaveCount(0);
    await expect(page.locator("footer")).toBeVisible();
    network.close();
  });
}

test("on a page that does not go on coming, buttons work, and it says so", async ({ page, baseURL }) => {
  test.slow();
  const network = await faultyNetwork(baseURL ?? "", {
    fault: (path) => (path.endsWith(SIDE_BY_SIDE) ? "stalled" : null),
  });
  await page.goto(network.url + SIDE_BY_SIDE, { waitUntil: "commit" });
  await expectReadable(page);
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  const before = await theme();
  await page.locator("[data-switch=theme]").click();
  expect(await theme()).not.toBe(before);
  await expect(page.locator("#partial")).toBeVisible();
  network.close();
});

for (const [what, file, ask] of [
  ["the panel for type", "duidu-panels-", (page: Page) => page.locator("[data-switch=type]:visible").click()],
  ["the panel for keys", "duidu-panels-", (page: Page) => page.keyboard.press("?")],
  ["the form for citing", "duidu-share-", (page: Page) => page.locator("[data-cite]").last().click()],
] as const) {
  for (const fault of what === "the form for citing" ? (["dropped", "never"] as const) : (["short"] as const)) {
    test(`${what} that is ${fault} says so, and comes when it is asked for again`, async ({ page, baseURL }) => {
      test.slow();
      let isFaulty = true;
      const network = await faultyNetwork(baseURL ?? "", {
        fault: (path) => (isFaulty && path.includes(file) ? fault : null),
      });
      await page.goto(network.url + SIDE_BY_SIDE);
      await ask(page);
      await expect(page.locator("#status")).toContainText("could not be fetched", { timeout: 15_000 });
      isFaulty = false;
      await ask(page);
      await expect(page.locator("dialog[open]")).toBeVisible();
      network.close();
    });
  }
}

test("an address of the past whose list cannot be fetched says so, and is looked up again by one press", async ({
  page,
}) => {
  await page.route("**/data/permalinks.json", (route) => route.abort());
  await page.goto(`${SIDE_BY_SIDE}#aaaaaaaa`);
  await expect(page.locator("#notice")).toContainText("not known where this address leads");
  await page.unroute("**/data/permalinks.json");
  await page.locator("#notice button").click();
  await expect(page.locator("#notice button")).toHaveCount(0);
});

for (const [what, breakStorage] of STORAGE_FAULTS) {
  test(`with a storage that ${what}, views and themes change all the same`, async ({ page }) => {
    await page.addInitScript(breakStorage);
    const thrown: string[] = [];
    page.on("pageerror", ({ message }) => void thrown.push(message));
    await page.goto(SIDE_BY_SIDE);
    await page.locator("[data-switch=theme]").click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", /.+/);
    await page.locator("label[for=view-zh], #view-zh").first().click({ force: true });
    await expect(page.locator("html")).toHaveAttribute("data-view", "zh");
    expect(thrown).toEqual([]);
  });
}

test("with a storage that is cleared while a page is open, what was chosen stays for the page", async ({ page }) => {
  const thrown: string[] = [];
  page.on("pageerror", ({ message }) => void thrown.push(message));
  await page.goto(SIDE_BY_SIDE);
  await page.keyboard.press("v");
  const view = () => page.evaluate(() => document.documentElement.dataset.view);
  const chosen = await view();
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.locator("[data-switch=theme]").click();
  expect(await view()).toBe(chosen);
  await page.reload();
  await expect(page.locator("h1").first()).toBeVisible();
  expect(thrown).toEqual([]);
});

test("in a browser without the features of late years the page is read, and nothing is thrown", async ({ page }) => {
  await page.addInitScript(takeLateFeatures);
  const thrown: string[] = [];
  page.on("pageerror", ({ message }) => void thrown.push(message));
  await page.goto(`${SIDE_BY_SIDE}?view=zh#${answer.id}`);
  await page.locator(`#${answer.id} .cell:visible p`).first().click();
  await expect(page.locator("#counterpart")).toBeVisible();
  expect(thrown).toEqual([]);
});

test("light and dark have their colours, by what the oldest browsers know of style sheets", async ({ page }) => {
  const colour = (of: string) => page.locator(of).evaluate((element) => getComputedStyle(element).backgroundColor);
  const [paper, night] = ["rgb(250, 249, 245)", "rgb(21, 25, 27)"];
  for (const [scheme, expected] of [
    ["light", paper],
    ["dark", night],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(SIDE_BY_SIDE);
    expect(await colour("body")).toBe(expected);
  }
  await page.locator("[data-switch=theme]").click();
  expect(await colour("body")).toBe(paper);
  await page.emulateMedia({ media: "print" });
  expect(await colour("body")).toBe(paper);
  const style = readFileSync(join(OUT, "duidu.css"), "utf8");
  // Chrome 123, Safari 17.5 and Firefox 120.
  expect(style).not.toContain("light-dark(");
});
