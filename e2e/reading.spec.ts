import { expect, test } from "@playwright/test";
import {
  answer,
  HUNDREDS_OF_TURNS,
  interviewOf,
  interviews,
  LONG,
  pageWithClipboard,
  SIDE_BY_SIDE,
  TRANSLATED_BACK,
  turns,
} from "./site";

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  for (const interview of interviews) {
    test(`${interview.slug}: every word is on the page, in order`, async ({ page }) => {
      await page.goto(`interviews/${interview.slug}/`);
      const shown = squeeze((await page.locator("main").textContent()) ?? "");
      let from = 0;
      for (const turn of interview.sections.flatMap((section) => section.turns)) {
        for (const { zh, en } of turn.rows) {
          for (const { text } of [...zh, ...en]) {
            const at = shown.indexOf(squeeze(text), from);
            expect(at, `${turn.id}: ${text.slice(0, 40)}`).toBeGreaterThanOrEqual(0);
            from = at + squeeze(text).length;
          }
        }
      }
      for (const { zh, en } of [...interview.front, ...interview.back]) {
        for (const { text } of [...zh, ...en]) expect(shown).toContain(squeeze(text));
      }
    });
  }

  test("a link to one answer opens on that answer", async ({ page }) => {
    await page.goto(`${SIDE_BY_SIDE}#${answer.id}`);
    await expect(page.locator(`[id="${answer.id}"]`)).toBeInViewport();
    await expect(page.locator(":target")).toHaveAttribute("id", answer.id);
    await page.goto(`${SIDE_BY_SIDE}${answer.id}/`);
    await expect(page.locator("main")).toContainText("A lamp is a promise kept in public");
    await expect(page.locator("main")).toContainText("灯是当众许下的诺言");
    await expect(page.locator("main")).toContainText("There are voices that want every manned lighthouse closed");
  });

  test("a link to the last of hundreds of turns opens on it", async ({ page }) => {
    const last = interviewOf("logbook").sections.at(-1)?.turns.at(-1);
    await page.goto(`${HUNDREDS_OF_TURNS}#${last?.id}`);
    await expect(page.locator(`[id="${last?.id}"]`)).toBeInViewport();
  });

  test("the view can be chosen without a script", async ({ page }) => {
    await page.goto(SIDE_BY_SIDE);
    const turn = page.locator(`[id="${answer.id}"]`);
    await expect(turn.locator(".cell[lang=en] p").first()).toBeVisible();
    await page.locator("#view-zh").check({ force: true });
    await expect(turn.locator(".cell[lang=en] p").first()).toBeHidden();
    await expect(turn.locator(".cell[lang=zh-Hans] p").first()).toBeVisible();
    await page.locator("#view-en").check({ force: true });
    await expect(turn.locator(".cell[lang=zh-Hans] p").first()).toBeHidden();
  });

  test("no control is shown that only a script could work", async ({ page }) => {
    await page.goto(SIDE_BY_SIDE);
    for (const control of await page.locator("button:visible").all()) {
      expect(await control.getAttribute("type")).toBe("submit");
    }
  });

  test("search says that it needs JavaScript, and how to find without it", async ({ page }) => {
    await page.goto("search/");
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.locator("noscript p")).toContainText("find-in-page");
  });
});

test("side by side where there is room, one under the other on a phone", async ({ page }) => {
  const row = page.locator(`[id="${answer.id}"] > .row`).first();
  const [zh, en] = [row.locator(".cell[lang=zh-Hans]"), row.locator(".cell[lang=en]")];
  for (const [width, beside] of [
    [1280, true],
    [390, false],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(SIDE_BY_SIDE);
    const [left, right] = [await zh.boundingBox(), await en.boundingBox()];
    if (left === null || right === null) throw new Error("a cell is not shown");
    expect(right.x >= left.x + left.width, `beside at ${width}`).toBe(beside);
    expect(right.y >= left.y + left.height, `below at ${width}`).toBe(!beside);
  }
});

test("every turn has its id as anchor and its speaker; the mark of each version stands above the text and on the page of an answer", async ({
  page,
}) => {
  await page.goto(SIDE_BY_SIDE);
  for (const turn of turns) await expect(page.locator(`[id="${turn.id}"]`)).toHaveCount(1);
  const turn = page.locator(`[id="${answer.id}"]`);
  await expect(turn).toContainText("Mara Ellison");
  await expect(turn).toContainText("玛拉·埃利森");
  await expect(page.locator(".legend .mark.original")).toBeVisible();
  await expect(page.locator(".legend .mark.published-translation")).toBeVisible();
  await expect(turn.locator(".mark")).toHaveCount(0);
  await page.goto(`${SIDE_BY_SIDE}${answer.id}/`);
  await expect(turn.locator(".mark.original")).toBeVisible();
  await expect(turn.locator(".mark.published-translation")).toBeVisible();
});

test("an English that was translated back says so at the top, on the page of an answer and in a preview", async ({
  page,
}) => {
  const { sections } = interviewOf("tide-clock");
  const said = sections.flatMap((section) => section.turns).find(({ kind }) => kind === "answer");
  for (const path of [TRANSLATED_BACK, `${TRANSLATED_BACK}${said?.id}/`]) {
    await page.goto(path);
    await expect(page.locator("main")).toContainText("does not give the original words");
    await expect(page.locator(".mark.unofficial-translation").first()).toBeVisible();
  }
  for (const card of ["name=description", "property='og:description'", "name='twitter:description'"]) {
    await expect(page.locator(`meta[${card}]`)).toHaveAttribute("content", /unofficial translation/);
  }
});

test("the view in the address is not remembered; one chosen by hand is, and leaves the address", async ({ page }) => {
  const english = page.locator(`[id="${answer.id}"] .cell[lang=en] p`).first();
  await page.goto(`${SIDE_BY_SIDE}?view=zh`);
  await expect(english).toBeHidden();
  await page.goto(SIDE_BY_SIDE);
  await expect(english).toBeVisible();
  await page.goto(`${SIDE_BY_SIDE}?view=nonsense`);
  await expect(english).toBeVisible();
  await page.goto(`${SIDE_BY_SIDE}?view=en`);
  await page
    .locator("label", { has: page.locator("#view-zh") })
    .or(page.locator("label[for=view-zh]"))
    .first()
    .click();
  await expect(english).toBeHidden();
  expect(new URL(page.url()).search).toBe("");
  await page.reload();
  await expect(english).toBeHidden();
});

test("a change of view keeps what is read in its place, and lays out the rest of the page soon after", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("interviews/fog-signals/");
  const turns = page.locator(".turn");
  const middle = turns.nth(Math.floor((await turns.count()) / 2));
  await middle.evaluate((turn) => turn.scrollIntoView({ behavior: "instant" }));
  await middle.evaluate((_, by) => scrollBy({ top: by, behavior: "instant" }), 40);
  const isHidden =
    "[...document.querySelectorAll('.turn')].some((one) => getComputedStyle(one).contentVisibility !== 'visible')";
  const topOf = () => middle.evaluate((turn) => turn.getBoundingClientRect().top);
  const before = await topOf();
  for (const views of [["zh"], ["en", "zh", "both"], ["en"], ["both"]]) {
    for (const view of views) await page.locator(`#view-${view}`).evaluate((box) => (box as HTMLElement).click());
    await expect.poll(() => page.evaluate(isHidden)).toBe(false);
    expect(Math.abs((await topOf()) - before), views.join()).toBeLessThan(844 / 2);
  }
  // What is laid out last may move it for a frame more.
  await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThan(8);
});

test("the interface speaks the browser's language and can be switched", async ({ browser, baseURL }) => {
  for (const [locale, shown, other] of [
    ["en-GB", "Interviews", "访谈"],
    ["zh-CN", "访谈", "Interviews"],
  ] as const) {
    const page = await browser.newPage({ locale, baseURL: baseURL ?? "" });
    await page.goto("");
    const nav = page.locator("nav").first();
    await expect(nav.getByText(shown, { exact: true })).toBeVisible();
    await expect(nav.getByText(other, { exact: true })).toBeHidden();
    await page.locator("[data-switch-language], [data-ui-switch], header button").first().click();
    await expect(nav.getByText(other, { exact: true })).toBeVisible();
    await page.reload();
    await expect(nav.getByText(other, { exact: true })).toBeVisible();
    await page.close();
  }
});

test("the copy button copies the address of the answer", async ({ browser, baseURL }) => {
  const page = await pageWithClipboard(browser, baseURL);
  await page.goto(SIDE_BY_SIDE);
  const turn = page.locator(`[id="${answer.id}"]`);
  await turn.hover();
  await turn.locator("[data-copy]").click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(`${SIDE_BY_SIDE}${answer.id}/`, baseURL).href);
  await expect(page.locator("[role=status], [aria-live]").first()).not.toBeEmpty();
  await page.context().close();
});

test("a quotation is copied in each form, with who says it and the mark of a translation", async ({
  browser,
  baseURL,
}) => {
  const page = await pageWithClipboard(browser, baseURL);
  const { sections } = interviewOf("tide-clock");
  const said = sections.flatMap((section) => section.turns).find(({ kind }) => kind === "answer");
  const address = `/interviews/tide-clock/${said?.id}/`;
  await page.goto(`${TRANSLATED_BACK}${said?.id}/`);
  await page.locator(".turn.answer").hover();
  await page.locator(".turn.answer [data-cite]").click();
  const copied = async (form: string, language: string) => {
    await page.locator(`#panel-share input[value=${form}]`).check();
    await page.locator(`#panel-share input[value=${language}]`).check();
    await page.locator("#panel-share").getByRole("button", { name: "Copy" }).click();
    await expect(page.locator("#status")).toHaveText("Quotation copied");
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(address);
    return text;
  };
  const text = await copied("text", "both");
  expect(text).toContain(
    "— Mara Ellison (Unofficial translation from the Chinese; translated back, not the original words), ",
  );
  expect(text).toContain("——玛拉·埃利森（已发表译文");
  expect(squeeze(text)).toContain(squeeze(said?.rows[0]?.en[0]?.text ?? "no words"));
  expect(await copied("text", "zh")).not.toContain("Mara");
  expect(await copied("markdown", "en")).toMatch(/^> .*\n>\n> — Mara Ellison \(Unofficial translation/s);
  expect(await copied("html", "zh")).toMatch(/^<blockquote lang="zh-Hans" cite=".*<footer>——玛拉·埃利森（已发表译文/s);
  expect(await copied("bibtex", "en")).toMatch(/^@misc\{duidu-.*author = \{\{Mara Ellison\}\}.*translated back/s);
  await page.locator("#panel-share input[value=link]").check();
  await expect(page.locator("#panel-share textarea")).toHaveValue(new RegExp(`${address}$`));
  await page.keyboard.press("Escape");
  await expect(page.locator("#panel-share")).toHaveCount(0);
  await page.context().close();
});

test("images that were not supplied or are elsewhere are named and not loaded", async ({ page }) => {
  await page.goto(LONG);
  await expect(page.locator(".absent-image").first()).toContainText("images/1790000000001.jpeg");
  await page.goto(SIDE_BY_SIDE);
  await expect(page.locator("a.absent-image").first()).toHaveAttribute(
    "href",
    /^https:\/\/pictures\.coast-weekly\.example\//,
  );
  await expect(page.locator("main img")).toHaveCount(0);
});

/** Text without the white space that layout adds or takes away, and without the marks that lead to a translator's note. */
function squeeze(text: string): string {
  return text.replace(/\s+|\[\d+\]/g, "");
}
