import { expect, type Page, test } from "@playwright/test";
import { PACKINGS, type Packing } from "../lib/search/shards/packing";
import { answerOf } from "./pieces";
import { answer, SEARCH_FILES } from "./site";

interface Host {
  /** The files that it does not have. */
  readonly lacks?: (path: string) => boolean;
  /** It sends whole files whatever piece is asked for. */
  readonly ignoresRanges?: boolean;
}

/** Serves the files of an index. */
async function serve(
  page: Page,
  packing: Packing,
  { lacks = () => false, ignoresRanges = false }: Host = {},
): Promise<void> {
  await page.unrouteAll();
  await page.route(/\/data\/search(\.json|\/)/, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//, "");
    const file = SEARCH_FILES[packing].get(path);
    if (file === undefined || lacks(path)) return route.fulfill({ status: 404, body: "not found" });
    return route.fulfill(answerOf(file, ignoresRanges ? undefined : route.request().headers().range));
  });
}

/** The hits in their order, and the counts beside the filters. */
async function shown(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator("[data-total], [data-at-least]")).toBeAttached();
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
  await expect(page.locator("details fieldset").first()).toBeAttached();
  const keys = await page.locator("[data-hit]").evaluateAll((all) => all.map((hit) => hit.getAttribute("data-hit")));
  const marks = await page.locator("[data-hit] mark").allTextContents();
  const total = await page.locator("[data-total]").getAttribute("data-total");
  return { keys, marks, total, filters: await page.locator("details fieldset").allTextContents() };
}

const ADDRESSES = [
  "search/?q=潮汐钟",
  "search/?q=燈塔館長",
  "search/?q=IR",
  "search/?q=lam&sort=speaker",
  "search/?q=IR 海雾 -透镜&lang=zh",
  "search/?q=%22promise kept in public%22",
  "search/?speaker=mara-ellison&sort=date",
  "search/?q=灯光&kind=answer&asked=执照",
];

for (const address of ADDRESSES) {
  test(`${address} shows the same from files, however they are packed, as from the whole text`, async ({ page }) => {
    const whole = await shown(page, address);
    expect(Number(whole.total)).toBeGreaterThan(0);
    for (const packing of PACKINGS) {
      await serve(page, packing);
      expect(await shown(page, address), packing).toEqual(whole);
    }
  });
}

for (const packing of PACKINGS) {
  test(`further hits come when they are asked for, from ${packing}`, async ({ page }) => {
    await serve(page, packing);
    await page.goto("search/?q=IR");
    await page.locator("[data-more]").click();
    await expect(page.locator("[data-hit]")).toHaveCount(40);
  });

  for (const kind of ["shards", "text", "facts", "directory"]) {
    test(`without its ${kind} a search breaks off and can be tried again; it never says «nothing found» (${packing})`, async ({
      page,
    }) => {
      await serve(page, packing, { lacks: (path) => path.includes(`/${kind}`) });
      await page.goto("search/?q=潮汐钟");
      await expect(page.getByRole("button", { name: /try again/i })).toBeVisible();
      await expect(page.locator("[data-total]")).toHaveCount(0);
      await expect(page.locator("main")).not.toContainText(/没有一段合乎/);
      await serve(page, packing);
      await page.getByRole("button", { name: /try again/i }).click();
      await expect(page.locator("[data-total]")).toBeAttached();
      await expect(page.locator("[data-hit]").first()).toBeVisible();
    });
  }

  test(`nothing found and a slip of the finger are answered from ${packing} too`, async ({ page }) => {
    await serve(page, packing);
    await page.goto("search/?q=Rovensky");
    await expect(page.locator("[data-total='0']")).toBeAttached();
    await page.getByRole("button", { name: /^rovinsky/ }).click();
    await expect(page.locator("[data-hit]").first()).toBeVisible();
  });

  test(`a pasted quotation is checked from ${packing}`, async ({ page }) => {
    const words = (answer.rows[0]?.en[0]?.text ?? "").split(" ").slice(0, 9).join(" ");
    await serve(page, packing);
    await page.goto(`search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator("[data-verdict='word-for-word']")).toBeAttached();
  });
}

test("packs on a host that sends no pieces are never fetched whole, and say so", async ({ page }) => {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await serve(page, "ranges", { ignoresRanges: true });
  await page.goto("search/?q=潮汐钟");
  await expect(page.locator("[data-failed]")).toBeVisible();
  await expect(page.locator("[data-total]")).toHaveCount(0);
  expect(said.join("\n")).toContain("SEARCH_PACKING=files");
});
