import { expect, type Page, test } from "@playwright/test";
import { interviews, SIDE_BY_SIDE, turnsWhere } from "./site";

/** All hits, the further ones unfolded, and the number that the page gives. */
async function hits(page: Page): Promise<string[]> {
  await expect(page.locator("[data-total]")).toBeAttached();
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
  while ((await page.locator("[data-more]").count()) > 0) await page.locator("[data-more]").click();
  const keys = await page
    .locator("[data-hit]")
    .evaluateAll((all) => all.map((hit) => hit.getAttribute("data-hit") ?? ""));
  expect(Number(await page.locator("[data-total]").getAttribute("data-total"))).toBe(keys.length);
  return keys.sort();
}

for (const [query, matches] of [
  ["潮汐钟", (text: string) => text.includes("潮汐钟")],
  ["HALO", (text: string) => /(?<![A-Za-z0-9])halo/i.test(text)],
  ['"promise kept in public"', (text: string) => /promise kept in public/i.test(text)],
  ["promise kept in public", (text: string) => /promise kept in public/i.test(text)],
  ["灯塔馆长", (text: string) => text.includes("灯塔馆长")],
  ["IR 海雾", (text: string) => /(?<![a-z0-9])ir(?![a-z0-9])/i.test(text) && text.includes("海雾")],
] as const) {
  test(`finds exactly the turns that contain ${query}`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    const found = await hits(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(turnsWhere(matches));
  });
}

test("a hit shows the words marked and leads to its turn", async ({ page }) => {
  await page.goto("search/?q=%E6%BD%AE%E6%B1%90%E9%92%9F");
  const first = page.locator("[data-hit]").first();
  await expect(first.locator("mark").first()).toHaveText("潮汐钟");
  const key = (await first.getAttribute("data-hit")) ?? "";
  const [slug, id] = key.split("#");
  await first.locator("a").first().click();
  await page.waitForURL(new RegExp(`/interviews/${slug}/(?:\\?[^#]*)?#${id}$`));
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  const marked = () => page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map(String));
  await expect.poll(marked).toContain("潮汐钟");
});

test("what stands before the text is found as that, and opens where the hit leads", async ({ page }) => {
  await page.goto("search/?q=%E4%B8%89%E8%BD%AE%E8%BD%A6");
  const hit = page.locator('[data-hit="fog-signals#opening"]');
  await expect(hit.getByRole("heading")).toHaveText(/Before the text/);
  await hit.locator("a").first().click();
  await page.waitForURL(/#opening$/);
  await expect(page.locator("details#opening")).toHaveAttribute("open", "");
  const marked = () => page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map(String));
  await expect.poll(marked).toContain("三轮车");
});

test("a heading is found as that, and marked where the hit leads, with the way on below it", async ({ page }) => {
  await page.goto("search/?q=mending+is+a+way");
  const hit = page.locator('[data-hit^="fog-signals#s-"]');
  await expect(hit.getByRole("heading")).toHaveText(/Heading/);
  await hit.locator("a").first().click();
  await page.waitForURL(/#s-[0-9a-f]{8}$/);
  const heading = page.locator("section:target > h2");
  await expect(heading).toBeInViewport();
  await expect(page.locator("section:target > h2 + #hit-bar")).toBeVisible();
  const marked = () => page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map(String).join(" "));
  await expect.poll(marked).toContain("Mending is a way");
});

test("hits of one speaker are told apart in a list of headings", async ({ page }) => {
  await page.goto("search/?q=%E6%BD%AE&speaker=wen-hailan");
  await expect(page.locator("[data-hit]").nth(1)).toBeVisible();
  const headings = await page.locator("[data-hit] h2").evaluateAll((all) => all.map((one) => one.textContent));
  expect(new Set(headings).size).toBe(headings.length);
});

test("typing searches, and the query is in the address", async ({ page }) => {
  await page.goto("search/");
  await page.locator("#q").fill("斯特兰德");
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("斯特兰德");
  expect(await hits(page)).toEqual(turnsWhere((text) => text.includes("斯特兰德")));
});

test("what is typed before the page listens is searched once it does", async ({ page }) => {
  let release: () => void = () => {};
  const listening = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await listening;
    await route.continue();
  });
  await page.goto("search/", { waitUntil: "commit" });
  await page.locator("#q").fill("斯特兰德");
  release();
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("斯特兰德");
  expect(await hits(page)).toEqual(turnsWhere((text) => text.includes("斯特兰德")));
});

test("a speaker can be picked, and then only theirs are found", async ({ page }) => {
  await page.goto("search/?q=IR&speaker=wen-hailan");
  const found = await hits(page);
  expect(found.length).toBeGreaterThan(0);
  const said = interviews.flatMap(({ slug, sections }) =>
    sections.flatMap(({ turns }) =>
      turns.filter(({ speaker }) => speaker === "wen-hailan").map(({ id }) => `${slug}#${id}`),
    ),
  );
  expect(found.filter((key) => !said.includes(key))).toEqual([]);
  await expect(page.locator("[data-hit]").first()).toContainText(/Wen Hailan|温海岚/);
});

test("half-composed input is not searched", async ({ page }) => {
  await page.goto("search/");
  const box = page.locator("#q");
  await box.focus();
  await box.dispatchEvent("compositionstart");
  await box.evaluate((input: HTMLInputElement) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    set?.call(input, "shi jie");
    input.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
  });
  // Longer than the pause after which typing is searched.
  await page.waitForTimeout(600);
  expect(new URL(page.url()).searchParams.get("q")).toBeNull();
  await expect(page.locator("[data-hit]")).toHaveCount(0);
});

test("nothing found says what was searched", async ({ page }) => {
  await page.goto("search/?q=zzzqqq");
  await expect(page.locator("[data-total='0']")).toBeAttached();
  await expect(page.locator("main")).toContainText("zzzqqq");
});

test("a text that cannot be fetched is said, with a retry, and is never «nothing found»", async ({ page }) => {
  await page.route("**/data/search.json", (route) => route.abort());
  await page.goto("search/?q=IR");
  await expect(page.getByRole("button", { name: /try again|retry|重试/i })).toBeVisible();
  await expect(page.locator("[data-total]")).toHaveCount(0);
  await page.unroute("**/data/search.json");
  await page.getByRole("button", { name: /try again|retry|重试/i }).click();
  await expect(page.locator("[data-hit]").first()).toBeVisible();
});

test("reading pages load nothing of search, and the search page nothing before it is touched", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(SIDE_BY_SIDE);
  await page.goto("search/", { waitUntil: "networkidle" });
  expect(asked.filter((path) => path.endsWith("search.json"))).toEqual([]);
  await page.locator("#q").fill("IR");
  await expect(page.locator("[data-hit]").first()).toBeVisible();
  expect(asked.filter((path) => path.endsWith("search.json"))).toHaveLength(1);
});

test("words of a translation are found from English, and marked as a translation", async ({ page }) => {
  await page.goto("search/?q=%22fog-driven%22&in=tide-clock");
  await expect(page.locator("[data-hit]").first()).toContainText("Unofficial translation");
});

for (const slug of ["fog-signals", "letter-on-dark-skies", "rovinsky-on-the-pier", "tide-clock"]) {
  test(`${slug} is found from English`, async ({ page }) => {
    await page.goto(`search/?q=lamps&lang=en&in=${slug}`);
    const found = await hits(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((key) => key.startsWith(`${slug}#`))).toBe(true);
  });
}

test("traditional characters find simplified ones", async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent("霧號")}`);
  const found = await hits(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(turnsWhere((text) => text.includes("雾号")));
});

test("the arrows walk through the hits, and Enter opens the one that has the focus", async ({ page }) => {
  await page.goto("search/?q=HALO");
  await hits(page);
  await page.locator("#q").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-hit]").nth(1).locator("h2 a")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("#q")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const id = (await page.locator("[data-hit]").first().getAttribute("data-hit"))?.split("#")[1];
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`#${id}$`));
});

test("going back leads to where the hits were left", async ({ page }) => {
  await page.goto("search/?q=IR");
  await hits(page);
  await page.locator("[data-hit]").nth(30).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await page.locator("[data-hit]").nth(30).locator("h2 a").click();
  await page.waitForURL(/\/interviews\//);
  await page.goBack();
  await expect(page.locator("[data-hit]").nth(30)).toBeInViewport();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(200);
});

test("a slip of the finger is answered with what is near", async ({ page }) => {
  await page.goto("search/?q=Rovensky");
  await page.getByRole("button", { name: /^rovinsky/ }).click();
  expect((await hits(page)).length).toBeGreaterThan(0);
});

for (const query of ["「潮汐钟」", "（潮汐钟）", "潮汐钟……", "#潮汐钟", "潮汐鐘"]) {
  test(`${query} finds what 潮汐钟 finds`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    expect(await hits(page)).toEqual(turnsWhere((text) => text.includes("潮汐钟")));
  });
}

test("a sign alone finds exactly this sign", async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent("；")}`);
  expect(await hits(page)).toEqual(turnsWhere((text) => text.includes("；")));
});

test("pinyin offers what sounds so", async ({ page }) => {
  await page.goto("search/?q=chaoxizhong");
  await page.getByRole("button", { name: /^潮汐钟/ }).click();
  expect(await hits(page)).toEqual(turnsWhere((text) => text.includes("潮汐钟")));
});

test("a pasted answer is found, with short addresses, and kept when the page is loaded anew", async ({ page }) => {
  const longest = interviews
    .flatMap(({ slug, sections }) => sections.flatMap(({ turns }) => turns.map((turn) => ({ slug, turn }))))
    .flatMap(({ slug, turn }) =>
      turn.rows.flatMap(({ zh }) => zh.map(({ text }) => ({ key: `${slug}#${turn.id}`, text }))),
    )
    .reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const pasted = `${longest.text} ${longest.text}`;
  await page.goto("search/");
  await page.locator("#q").fill(pasted);
  await page.locator("#q").press("Enter");
  await expect(page.locator(`[data-hit="${longest.key}"]`)).toBeAttached();
  const link = await page
    .locator(`[data-hit="${longest.key}"] h2 a`)
    .evaluate((a) => (a instanceof HTMLAnchorElement ? a.href : ""));
  for (const address of [page.url(), link]) expect(address.length).toBeLessThan(2000);
  await page.reload();
  await expect(page.locator(`[data-hit="${longest.key}"]`)).toBeAttached();
  await expect(page.locator("#q")).toHaveValue(pasted);
});

test("answers to questions with certain words, speaker by speaker", async ({ page }) => {
  await page.goto("search/?kind=answer&asked=执照&sort=speaker");
  const found = await hits(page);
  expect(found.length).toBeGreaterThan(0);
  const turns = interviews.flatMap(({ slug, sections }) =>
    sections.flatMap(({ turns }) => turns.map((turn) => ({ key: `${slug}#${turn.id}`, turn }))),
  );
  for (const key of found) {
    const place = turns.findIndex((entry) => entry.key === key);
    const question = turns.slice(0, place).findLast(({ turn }) => turn.kind === "question");
    expect(turns[place]?.turn.kind).toBe("answer");
    expect(JSON.stringify(question?.turn.rows)).toMatch(/执照/);
  }
});

test("a small corpus stays searchable offline once it has been searched", async ({ page, context }) => {
  await page.goto("search/?q=IR");
  await hits(page);
  await context.setOffline(true);
  await page.locator("#q").fill("HALO");
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("HALO");
  expect(await hits(page)).toEqual(turnsWhere((text) => /(?<![A-Za-z0-9])halo/i.test(text)));
});
