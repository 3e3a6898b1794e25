import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { settings } from "../scripts/environment";
import { npmRun } from "../scripts/testing/one-more-interview";

const { desk: folder } = settings().e2e;
const OWN = "content/interviews/river-shop";
const read = (path: string) => readFileSync(join(folder, path), "utf8");

/** Chooses the paragraph that begins so. */
const choose = (page: Page, words: string) => page.locator(".desk-block", { hasText: words }).click();
const panel = (page: Page) => page.locator("#desk-panel");
/** What the last line written was, as the panel shows it. */
const written = (page: Page) => page.locator(".desk-undo");
const doubts = (page: Page) => page.locator("section > .desk-problem");

async function nameSomebody(page: Page, begins: string, zh: string, en: string): Promise<void> {
  await choose(page, begins);
  await panel(page).locator("summary").click();
  await expect(panel(page).locator("[name=zh]")).toHaveValue(zh);
  await panel(page).locator("[name=en]").fill(en);
  await panel(page).locator("[data-does=person]").click();
  await expect(written(page)).toContainText(zh);
}

test.describe.configure({ mode: "serial" });

test("two Word documents, settled on the desk, cut and put back, are published with the links that they had", async ({
  page,
}) => {
  const [source, book] = [read(`${OWN}/source.md`), read("content/permalinks.lock.json")];
  await page.goto("desk/");
  await expect(page.locator("tbody tr")).toContainText(["ready"]);
  await page.getByRole("link", { name: /bookshop by the river/ }).click();
  await expect(doubts(page)).toHaveCount(3);

  await test.step("who is who goes into people.yml", async () => {
    await nameSomebody(page, "开了多久", "林晓", "Lin Xiao");
    await nameSomebody(page, "整整十年", "周岸", "Zhou An");
    expect(read("content/people.yml")).toBe(
      "lin-xiao: {name: {zh: 林晓, en: Lin Xiao}}\nzhou-an: {name: {zh: 周岸, en: Zhou An}}\n",
    );
    await expect(doubts(page)).toHaveCount(1);
  });

  await test.step("a label is somebody's, by keyboard, with a way back", async () => {
    const before = read(`${OWN}/interview.yml`);
    await choose(page, "再开十年");
    await panel(page).locator("[name=speaker]").fill("zhou-an");
    await page.keyboard.press("Escape");
    await page.keyboard.press("w");
    await expect(doubts(page)).toHaveCount(0);
    const after = read(`${OWN}/interview.yml`);
    expect(after).toBe(`${before}labels:\n  周老板: zhou-an\n`);
    // The script of the new page shows it.
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press("u");
    await expect(doubts(page)).toHaveCount(1);
    expect(read(`${OWN}/interview.yml`)).toBe(before);
    await page.locator("[name=speaker]").fill("zhou-an");
    await panel(page).locator("[data-does=label]").click();
    await expect(doubts(page)).toHaveCount(0);
    expect(read(`${OWN}/interview.yml`)).toBe(after);
  });

  await test.step("what is refused says why, and writes nothing", async () => {
    const before = read(`${OWN}/interview.yml`);
    await choose(page, "谁来买书");
    await panel(page).locator("[name=speaker]").fill("nobody-knows");
    await panel(page).locator("[data-does=label]").click();
    await expect(panel(page).locator("output")).toContainText("nobody-knows");
    await panel(page).locator("[name=words]").fill("没有的话");
    await panel(page).locator("[data-does=nobody]").click();
    await expect(panel(page).locator("output")).toContainText("没有的话");
    expect(read(`${OWN}/interview.yml`)).toBe(before);
  });

  await test.step("a paragraph that is cut and put back has the address that it had", async () => {
    const id = await page
      .locator(".desk-row", { hasText: "下雨天来躲雨的人" })
      .locator("code", { hasText: "#" })
      .textContent();
    writeFileSync(join(folder, OWN, "source.md"), source.replace("**周岸：**下雨天来躲雨的人。\n\n", ""));
    await expect(page.locator(".desk-block", { hasText: "下雨天" })).toHaveCount(0);
    writeFileSync(join(folder, OWN, "source.md"), source);
    await expect(page.locator(".desk-row", { hasText: "下雨天来躲雨的人" })).toContainText(id ?? "no id");
    expect(read("content/permalinks.lock.json")).toBe(book);
  });

  await test.step("what another command publishes meanwhile is shown", async () => {
    const shown = read("public/data/stamp.json");
    expect((await npmRun(folder, "corpus")).status).toBe(0);
    await expect.poll(() => existsSync(join(folder, "public/data/provisional.json"))).toBe(true);
    expect(read("public/data/stamp.json")).not.toBe(shown);
  });

  await test.step("published, the links are those that were given when it was taken in", async () => {
    const { status, output } = await npmRun(folder, "corpus");
    expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining("1 interviews, 7 turns") });
    const idsIn = (text: string) =>
      [...text.matchAll(/"([a-z][a-z0-9]{5,11})": ?\{"state":"(\w+)"/g)].map(([, id, state]) => `${id} ${state}`);
    expect(idsIn(read("content/permalinks.lock.json"))).toEqual(idsIn(book));
    expect(read(`${OWN}/source.md`)).toBe(source);
  });
});

test("a broken interview shows its last good version, under what is wrong with it", async ({ page }) => {
  const sidecar = read(`${OWN}/interview.yml`);
  await page.goto("desk/river-shop/");
  writeFileSync(join(folder, OWN, "interview.yml"), `${sidecar}form: [dialogue\n`);
  await expect(page.locator(".desk-standing")).toContainText("last good version");
  await expect(doubts(page).first()).toContainText("interview.yml");
  await expect(page.locator(".desk-block", { hasText: "整整十年" })).toBeVisible();
  writeFileSync(join(folder, OWN, "interview.yml"), sidecar);
  await expect(page.locator(".desk-standing")).toHaveCount(0);
});

test("pairs of paragraphs and of sentences are settled by keys", async ({ page }) => {
  const before = read(`${OWN}/interview.yml`);
  await page.goto("desk/river-shop/");
  await choose(page, "整整十年");
  await page.keyboard.press("p");
  await page.keyboard.press("j");
  await expect(page.locator(".desk-chosen")).toContainText("Ten whole years");
  await page.keyboard.press("p");
  await expect(written(page)).toContainText("zh: [整整十年。河水涨到了]");
  const pairs = read(`${OWN}/interview.yml`);
  expect(pairs).toBe(`${before}pairs:\n  - {zh: [整整十年。河水涨到了], en: [Ten whole years]}\n`);
  const row = page.locator(".desk-pair", { hasText: "整整十年" });
  await row.locator("summary").click();
  await row.locator(".desk-sentence", { hasText: "我们把书" }).click();
  await page.keyboard.press("y");
  await expect(written(page)).toContainText("我们把书");
  expect(read(`${OWN}/interview.yml`)).toMatch(/\nsentences:\n {2}- \{zh: \[我们把书.*\], en: \[We carried.*\]\}\n$/);
  for (const left of [pairs, before]) {
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press("u");
    await expect.poll(() => read(`${OWN}/interview.yml`)).toBe(left);
    await page.waitForLoadState();
  }
});

test("only the desk's own pages write", async ({ page, request }) => {
  await page.goto("desk/river-shop/");
  const token = (await page.locator("meta[name=desk-token]").getAttribute("content")) ?? "";
  const before = read(`${OWN}/interview.yml`);
  const origin = new URL(page.url()).origin;
  const data = { settles: "nobody", words: "图：门口的河" };
  const ask = async (headers: Record<string, string>) =>
    (await request.post("desk/river-shop/", { data, headers })).status();
  expect(await ask({ origin: "http://evil.example", "x-desk-token": token })).toBe(403);
  expect(await ask({ "x-desk-token": token })).toBe(403);
  expect(await ask({ origin })).toBe(403);
  expect(await ask({ origin, "x-desk-token": token, "content-type": "text/plain" })).toBe(403);
  expect(await ask({ origin, "x-desk-token": token, host: "evil.example:80" })).toBe(403);
  expect(read(`${OWN}/interview.yml`)).toBe(before);
  expect(await ask({ origin, "x-desk-token": token })).toBe(200);
  expect(read(`${OWN}/interview.yml`)).toBe(`${before}nobody:\n  - 图：门口的河\n`);
});

for (const width of [320, 390, 1280]) {
  test(`at ${width} px axe finds nothing on the desk, and nothing sticks out`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["desk/", "desk/river-shop/"]) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
