import { expect, type Page, test } from "@playwright/test";
import { answer, LONG, SIDE_BY_SIDE, turns } from "./site";

/** The texts that are lit, by the name of the light. */
function lit(page: Page, name: string): Promise<string> {
  return page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String).join("|"), name);
}

const words = `[id="${answer.id}"] > .row`;

/** The middle of the first line of a side, where there are words. */
async function firstLine(page: Page, lang: string) {
  const cell = page.locator(`${words} .cell[lang=${lang}]`).first();
  // Turns are laid out as they come near, and the page moves while they are: scroll until it stands still.
  for (let frame = 0; frame < 3; frame += 1) {
    await cell.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
  const box = await cell.boundingBox();
  if (box === null) throw new Error("the cell is not shown");
  return { x: box.x + 60, y: box.y + 14 };
}

test("pointing at a sentence lights it and its counterpart, and loads what that takes only then", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(SIDE_BY_SIDE, { waitUntil: "networkidle" });
  expect(asked.filter((path) => /counterparts|panels/.test(path))).toEqual([]);
  const { x, y } = await firstLine(page, "en");
  await page.mouse.move(x, y);
  await page.mouse.move(x + 2, y);
  await expect.poll(() => lit(page, "here")).toMatch(/[A-Z]/);
  await expect.poll(() => lit(page, "there")).toMatch(/[\u4e00-\u9fff]/);
  await page.keyboard.press("Escape");
  expect(await lit(page, "here")).toBe("");
});

test("the keys go from sentence to sentence and say the counterpart", async ({ page }) => {
  await page.goto(`${SIDE_BY_SIDE}#${answer.id}`);
  await page.keyboard.press("n");
  await expect.poll(() => lit(page, "here")).not.toBe("");
  const first = await lit(page, "here");
  await page.keyboard.press("n");
  await expect.poll(() => lit(page, "here")).not.toBe(first);
  await expect(page.locator("p[role=status].sr-only")).not.toBeEmpty();
  await page.keyboard.press("p");
  await expect.poll(() => lit(page, "here")).toBe(first);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test("in one language a tap shows the counterpart of the sentence, and another that of the paragraph", async ({
    page,
  }) => {
    // As in WebKit before version 18.4; with a pointer, above, the newer way is taken.
    await page.addInitScript(() => Reflect.deleteProperty(Document.prototype, "caretPositionFromPoint"));
    await page.goto(`${SIDE_BY_SIDE}?view=zh`);
    const english = page.locator(`${words} .cell[lang=en]`).first();
    const shown = page.locator("#counterpart");
    const [pair] = answer.rows[0]?.sentences ?? [];
    const sentence = pair?.en.map(([block, start]) => answer.rows[0]?.en[block]?.text.slice(start, start + 20)).join();
    const { x, y } = await firstLine(page, "zh-Hans");
    await page.touchscreen.tap(x, y);
    await expect(shown.locator("[lang=en][translate=no]")).toContainText(sentence ?? "no sentence");
    await expect(shown.locator(".mark")).toBeVisible();
    await expect(english).toBeHidden();
    expect(await lit(page, "here")).not.toBe("");
    // At the foot of the window, and not over the sentence.
    const covers = () =>
      page.evaluate(() => {
        const { top, bottom } = document.querySelector("#counterpart")?.getBoundingClientRect() ?? new DOMRect();
        const [here] = CSS.highlights.get("here") ?? [];
        const end = here instanceof Range ? here.getBoundingClientRect().bottom : Number.NaN;
        return { atFoot: Math.abs(bottom - innerHeight) < 1, over: end > top };
      });
    await expect.poll(covers).toEqual({ atFoot: true, over: false });
    const tapAgain = async () => {
      const at = await firstLine(page, "zh-Hans");
      await page.touchscreen.tap(at.x, at.y);
    };
    await tapAgain();
    await expect(english).toBeVisible();
    await expect(shown).toHaveCount(0);
    await tapAgain();
    await expect(english).toBeHidden();
    await tapAgain();
    await page.keyboard.press("Escape");
    await expect(shown).toHaveCount(0);
    expect(await lit(page, "here")).toBe("");
    await tapAgain();
    await expect(shown).toBeVisible();
    await page.touchscreen.tap(4, 400);
    await expect(shown).toHaveCount(0);
    // By keys, and on a wide screen below the sentence.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.keyboard.press("n");
    await expect(shown).toBeVisible();
    await expect(page.locator("p[role=status].sr-only")).not.toBeEmpty();
    expect(await covers()).toEqual({ atFoot: false, over: false });
    await shown.getByRole("button", { name: "Whole paragraph" }).click();
    await expect(page.locator(".row.open")).toHaveCount(1);
    await expect(shown).toHaveCount(0);
    await page.keyboard.press("o");
    await expect(page.locator(".row.open")).toHaveCount(0);
  });
});

test("another view keeps the line that is being read", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${LONG}?view=both`);
  const tall = await page.evaluateHandle(() => {
    const rows = [...document.querySelectorAll(".turn > .row")];
    const row = rows.slice(rows.length / 2).find((candidate) => candidate.getBoundingClientRect().height > 200);
    if (row === undefined) throw new Error("no row has several lines");
    const bar = document.querySelector(".views")?.getBoundingClientRect().height ?? 0;
    // Two lines of it are above the window.
    window.scrollBy({ top: row.getBoundingClientRect().top - bar + 64, behavior: "instant" });
    return row;
  });
  const isBeingRead = () =>
    tall.evaluate((row) => {
      const top = Math.max(0, document.querySelector(".views")?.getBoundingClientRect().bottom ?? 0);
      const { top: begins, bottom: ends } = row.getBoundingClientRect();
      return begins < top && ends > top;
    });
  // The bar makes room, for the page was scrolled down.
  await expect(page.locator(".bar")).not.toBeInViewport();
  expect(await isBeingRead()).toBe(true);
  for (let change = 0; change < 4; change += 1) {
    await page.keyboard.press("v");
    await expect.poll(isBeingRead).toBe(true);
  }
});

test("no key acts with a modifier, in a field, or while a character is composed", async ({ page }) => {
  await page.goto(SIDE_BY_SIDE);
  const view = () => page.evaluate(() => document.documentElement.dataset.view);
  for (const key of ["Control+v", "Alt+v", "Meta+v"]) await page.keyboard.press(key);
  await page.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "v", isComposing: true, bubbles: true })),
  );
  expect(await view()).toBe("both");
  await page.goto("");
  await page.locator("main input[type=search]").focus();
  await page.keyboard.type("v?");
  await expect(page.locator("main input[type=search]")).toHaveValue("v?");
  await expect(page.locator("dialog")).toHaveCount(0);
});

test("single keys do nothing under a dialog, and can be switched off in the list of keys", async ({ page }) => {
  await page.goto(SIDE_BY_SIDE);
  const view = () => page.evaluate(() => document.documentElement.dataset.view);
  await page.keyboard.press("?");
  await expect(page.locator("dialog kbd").first()).toBeVisible();
  await page.keyboard.press("v");
  expect(await view()).toBe("both");
  await page.locator("dialog").getByLabel("Single-key shortcuts").uncheck();
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog")).toHaveCount(0);
  await page.keyboard.press("v");
  await page.keyboard.press("?");
  expect(await view()).toBe("both");
  await expect(page.locator("dialog")).toHaveCount(0);
  await page.locator("[data-switch=help]").click();
  await page.locator("dialog").getByLabel("Single-key shortcuts").check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("v");
  expect(await view()).toBe("stacked");
});

test("the type is set below the text that it changes, at once, is remembered, and goes back in one word", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(SIDE_BY_SIDE);
  const zh = page.locator(`${words} .cell[lang=zh-Hans] p`).first();
  const en = page.locator(`${words} .cell[lang=en] p`).first();
  const styleOf = () =>
    zh.evaluate((cell) => {
      const { fontSize, lineHeight, textAlign, fontFamily } = getComputedStyle(cell);
      const { backgroundColor } = getComputedStyle(document.body);
      const { clientWidth } = document.querySelector("main") ?? document.body;
      return { fontSize, lineHeight, textAlign, fontFamily, clientWidth, backgroundColor };
    });
  const before = await styleOf();
  await page.locator("[data-switch=type]:visible").click();
  const panel = page.locator("#panel-type");
  const top = (await panel.boundingBox())?.y ?? 0;
  expect(top).toBeGreaterThan(450);
  const row = page.locator(words).first();
  await row.evaluate((element) => scrollBy({ top: element.getBoundingClientRect().top - 80, behavior: "instant" }));
  const place = (await row.boundingBox())?.y ?? 0;
  await panel.getByLabel("Text size").fill("1.4");
  expect(Number.parseFloat((await styleOf()).fontSize)).toBeCloseTo(Number.parseFloat(before.fontSize) * 1.4, 0);
  // What stands at the top of the window stays there.
  await expect.poll(async () => Math.abs(((await row.boundingBox())?.y ?? 0) - place)).toBeLessThan(60);
  await panel.getByLabel("Line height").fill("1.2");
  await panel.getByLabel("Line length").fill("0.8");
  await panel.getByLabel("Justify").check();
  await panel.getByLabel("Kai").check();
  await panel.getByLabel("Sans").check();
  await panel.getByLabel("Dark").check();
  const changed = await styleOf();
  const unchanged = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(changed)) expect(value, name).not.toBe(unchanged.get(name));
  expect(changed.fontFamily).toMatch(/Kaiti/);
  expect(await en.evaluate((cell) => getComputedStyle(cell).fontFamily)).toMatch(/sans-serif$/);
  await page.reload();
  expect(await styleOf()).toEqual(changed);
  await page.locator("[data-switch=type]:visible").click();
  await panel.getByRole("button", { name: "Reset" }).click();
  expect(await styleOf()).toEqual(before);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(page.locator("[data-switch=type]:visible")).toBeFocused();
});

test("a Chinese column is a whole number of characters wide", async ({ page }) => {
  for (const width of [390, 820, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(SIDE_BY_SIDE);
    const ems = await page
      .locator(`${words} .cell[lang=zh-Hans]`)
      .first()
      .evaluate((cell) => cell.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(cell).fontSize));
    expect(Math.abs(ems - Math.round(ems)), `at ${width}`).toBeLessThan(0.02);
  }
});

test("whoever comes back is offered the way to where they stopped", async ({ page }) => {
  await page.goto(LONG);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await page.goto("about/");
  await page.goto(LONG);
  const resume = page.locator("a.resume");
  await expect(resume).toBeVisible();
  const id = (await resume.getAttribute("href"))?.slice(1);
  await resume.click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test("the contents mark the section that is being read", async ({ page }) => {
  await page.setViewportSize({ width: 1700, height: 900 });
  await page.goto(LONG);
  const last = page.locator(".toc a").last();
  await last.click();
  await expect(last).toHaveAttribute("aria-current", "true");
  await expect(page.locator(".toc a[aria-current]")).toHaveCount(1);
});

/** What a screen reader reads: the texts of the accessibility tree, in its order, without the numbers of lists. */
async function readAloud(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === "ListMarker") return "";
    if (node?.role?.value === "StaticText") return String(node.name?.value ?? "");
    return (node?.childIds ?? []).map(read).join("");
  };
  return read(nodes[0]?.nodeId ?? "");
}

test("every view reads in order: who, then Chinese before English, row by row", async ({ page }) => {
  for (const [view, langs] of [
    ["both", ["zh", "en"]],
    ["stacked", ["zh", "en"]],
    ["zh", ["zh"]],
    ["en", ["en"]],
  ] as const) {
    await page.goto(`${SIDE_BY_SIDE}?view=${view}`);
    const read = (await readAloud(page)).replace(/\s+/g, "");
    let from = 0;
    for (const { rows } of turns) {
      for (const row of rows) {
        for (const lang of langs) {
          for (const { text } of row[lang]) {
            const at = read.indexOf(text.replace(/\s+/g, ""), from);
            expect(at, `${view}: ${text.slice(0, 30)}`).toBeGreaterThanOrEqual(from);
            from = at + 1;
          }
        }
      }
    }
  }
});

test("on paper both languages stand in two columns, without what is pressed", async ({ page }) => {
  await page.setViewportSize({ width: 760, height: 1000 });
  await page.goto(SIDE_BY_SIDE);
  await page.emulateMedia({ media: "print" });
  const row = page.locator(words).first();
  const left = await row.locator(".cell[lang=zh-Hans]").boundingBox();
  const right = await row.locator(".cell[lang=en]").boundingBox();
  expect(right?.x ?? 0).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0));
  for (const gone of [".views", ".links", ".site-header", ".bar"]) {
    for (const element of await page.locator(gone).all()) await expect(element).toBeHidden();
  }
});
