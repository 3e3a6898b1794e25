import { expect, type Page, test } from "@playwright/test";
import { interviews } from "./site";

/** The slugs of the interviews that hits come from. */
async function slugs(page: Page): Promise<string[]> {
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
  await expect(page.locator("[data-total]")).toBeAttached();
  while ((await page.locator("[data-more]").count()) > 0) await page.locator("[data-more]").click();
  const keys = await page
    .locator("[data-hit]")
    .evaluateAll((all) => all.map((hit) => hit.getAttribute("data-hit") ?? ""));
  return [...new Set(keys.map((key) => key.split("#")[0] ?? ""))].sort();
}

const slugsWhere = (passes: (interview: (typeof interviews)[number]) => boolean) =>
  interviews
    .filter(passes)
    .map(({ slug }) => slug)
    .sort();

for (const [name, address, passes] of [
  ["a form", "form=letter", ({ form }) => form === "letter"],
  ["a publisher", "publisher=夜航", ({ publisher }) => publisher?.zh === "夜航"],
  ["a series", "series=夜航长谈", ({ series }) => series?.zh === "夜航长谈"],
  ["a tag", "tag=灯塔", ({ tags = [] }) => tags.some(({ zh }) => zh === "灯塔")],
  ["dates", "from=2027-01-06&to=2030-01-01", ({ date = "" }) => date >= "2027-01-06" && date <= "2030-01-01"],
] as const satisfies readonly (readonly [string, string, (interview: (typeof interviews)[number]) => boolean])[]) {
  test(`${name} in the address narrows the search`, async ({ page }) => {
    const expected = slugsWhere(passes);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(interviews.length);
    await page.goto(`search/?${address}`);
    expect(await slugs(page)).toEqual(expected);
  });
}

test("a tag is picked beside its number of hits, and stands in the address", async ({ page }) => {
  await page.goto("search/?q=IR");
  await slugs(page);
  const group = page.getByRole("group", { name: /^(?:主题|Tag)/ });
  const choice = group.locator("label", { hasText: /雾|fog/ });
  const count = Number(/\d+/.exec((await choice.textContent()) ?? "")?.[0]);
  await choice.locator("input").check();
  await expect.poll(() => new URL(page.url()).searchParams.get("tag")).toBe("雾");
  await slugs(page);
  await expect(page.locator("[data-total]")).toHaveAttribute("data-total", String(count));
});

test("a date is typed, and the panel says how many interviews have none", async ({ page }) => {
  await page.goto("search/?q=lamps");
  await slugs(page);
  const dated = interviews.flatMap(({ date }) => date ?? []).sort();
  const group = page.getByRole("group", { name: /^(?:日期|Date)/ });
  await expect(group).toContainText(`${interviews.length - dated.length} `);
  const first = dated[0] ?? "";
  await group.locator("input[name=from]").fill(first);
  await expect.poll(() => new URL(page.url()).searchParams.get("from")).toBe(first);
  const found = await slugs(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((slug) => interviews.find((one) => one.slug === slug)?.date === undefined)).toEqual([]);
  await page.goBack();
  await expect(group.locator("input[name=from]")).toHaveValue("");
});
