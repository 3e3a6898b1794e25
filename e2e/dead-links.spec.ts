import { expect, test } from "@playwright/test";
import { answer, ONE_LANGUAGE, past, SIDE_BY_SIDE } from "./site";

/** A turn of the past of the interview in one language. */
function turnOfThePast(state: string) {
  const found = past.turns.find((turn) => turn.state === state && `interviews/${turn.slug}/` === ONE_LANGUAGE);
  if (found === undefined) throw new Error(`no turn was ${state}`);
  return found;
}

const merged = turnOfThePast("merged");
const split = turnOfThePast("split");
const withdrawn = past.turns.filter(({ state, slug }) => state === "withdrawn" && ONE_LANGUAGE.includes(slug));

test("a place of the past leads on inside an interview, and so does its page", async ({ page }) => {
  const now = `**/${ONE_LANGUAGE}#${merged.to[0]?.id}`;
  await page.goto(`${ONE_LANGUAGE}#${merged.id}`);
  await page.waitForURL(now);
  await page.goto(`${ONE_LANGUAGE}${merged.id}/`);
  await page.waitForURL(`**/${ONE_LANGUAGE}${merged.to[0]?.id}/`);
});

test("a place that was split is told of, with its parts", async ({ page }) => {
  // The first part has kept the id: only another interview has no such place.
  await page.goto(`${SIDE_BY_SIDE}#${split.id}`);
  await expect(page.locator("#notice a")).toHaveCount(2);
  await page.locator("#notice a").last().click();
  await page.waitForURL(`**/${ONE_LANGUAGE}#${split.to[1]?.id}`);
});

test("a place that was withdrawn is told of, and so is its page", async ({ page }) => {
  expect(withdrawn.length).toBeGreaterThan(0);
  for (const { id } of withdrawn) {
    await page.goto("about/");
    await page.goto(`${ONE_LANGUAGE}#${id}`);
    await expect(page.locator("#notice")).toContainText("withdrawn");
    await expect(page.locator("#notice a")).toHaveCount(0);
    await page.goto(`${ONE_LANGUAGE}${id}/`);
    await expect(page.locator("main")).toContainText("withdrawn");
  }
});

test("a mistyped address is found from the page for dead links in one click", async ({ page }) => {
  const typed = `${answer.id.slice(0, -1)}${answer.id.endsWith("x") ? "y" : "x"}`;
  await page.goto(`${SIDE_BY_SIDE}${typed}/`);
  await page.locator("#notice a").first().click();
  await page.waitForURL(`**/${SIDE_BY_SIDE}${answer.id}/`);
  await page.goto("interviews/keeping-a-lamb/");
  await page.locator("#notice a").first().click();
  await page.waitForURL(`**/${SIDE_BY_SIDE}`);
});

test("a page of the past leads on with the rest of its address", async ({ page }) => {
  const before = past.interviews.find(({ now }) => now !== undefined && now !== null && ONE_LANGUAGE.includes(now));
  const kept = past.turns.find(({ slug, state }) => slug === before?.slug && state === "moved");
  await page.goto(`interviews/${before?.slug}/?view=zh#${kept?.id}`);
  await page.waitForURL(`**/${ONE_LANGUAGE}?view=zh#${kept?.id}`);
});

test("what chat programs add to an address is no obstacle, and a malformed fragment stops nothing", async ({
  page,
}) => {
  await page.goto(`${SIDE_BY_SIDE}#%E0%A4%A`);
  const place = page.locator(`[id="${answer.id}"]`);
  for (const fragment of [
    `${answer.id}，`,
    `${answer.id.toUpperCase()}`,
    `${answer.id}%20and%20so%20on`,
    `%E2%80%9C${answer.id}%E2%80%9D`,
    `${answer.id}%E2%80%8B`,
  ]) {
    await page.evaluate((hash) => {
      scrollTo({ top: 0, behavior: "instant" });
      location.hash = hash;
    }, fragment);
    await expect.poll(() => new URL(page.url()).hash, fragment).toBe(`#${answer.id}`);
    await expect(place).toBeInViewport();
    expect(await place.evaluate((turn) => turn.matches(":target"))).toBe(true);
    await page.evaluate(() => history.replaceState(null, "", "#"));
  }
  // The script has gone on behind the malformed fragment.
  await page.keyboard.press("v");
  await expect(page.locator("html")).toHaveAttribute("data-view", "stacked");
  const found = `**/${SIDE_BY_SIDE}${answer.id}/`;
  for (const tail of [`${answer.id.toUpperCase()}/，`, `${answer.id}%EF%BC%89。看这里https://example.org/`]) {
    await page.goto(SIDE_BY_SIDE + tail);
    await page.waitForURL(found);
  }
  await page.goto(`speakers/mara-ellison/。?view=zh`);
  await page.waitForURL("**/speakers/mara-ellison/?view=zh");
  // Where letters would have to go, nobody is led anywhere: it is offered.
  await page.goto(`${SIDE_BY_SIDE}${answer.id}andmore/`);
  await expect(page.locator("#notice a").first()).toHaveAttribute("href", new RegExp(`${answer.id}/$`));
});
