import { expect, type Page, test } from "@playwright/test";
import { interviewOf, interviews, LONG, PAGE_KINDS, SIDE_BY_SIDE } from "./site";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const { slug, sections } of interviews) {
    test(`${slug}: the title, who speaks and the first words are on the first screen`, async ({ page }) => {
      await page.goto(`interviews/${slug}/`);
      await expect(page.locator("h1")).toBeInViewport();
      await expect(page.locator(".people")).toBeInViewport();
      const [first] = sections.flatMap(({ turns }) => turns);
      await expect(page.locator(`[id="${first?.id}"] .cell > p:visible`).first()).toBeInViewport();
    });
  }

  test("the bar makes room while one reads on, and comes back as soon as one turns back", async ({ page }) => {
    await page.goto(LONG);
    const bar = page.locator(".bar");
    await page.evaluate(() => scrollTo({ top: 3000, behavior: "instant" }));
    await expect(bar).not.toBeInViewport();
    await page.evaluate(() => scrollBy({ top: -200, behavior: "instant" }));
    await expect(bar).toBeInViewport();
  });

  test("a section is two taps away, and the contents close behind the choice", async ({ page }) => {
    await page.goto(LONG);
    await page.evaluate(() => scrollTo({ top: 3000, behavior: "instant" }));
    await page.evaluate(() => scrollBy({ top: -200, behavior: "instant" }));
    await page.locator(".toc summary").tap();
    const last = page.locator(".toc a").last();
    const id = (await last.getAttribute("href"))?.slice(1);
    await last.tap();
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await expect(page.locator(".toc nav")).toBeHidden();
  });

  test("the bar says what was asked, to one who looks back from within an answer, and leads there", async ({
    page,
  }) => {
    await page.goto(SIDE_BY_SIDE);
    const [question, answer] = interviewOf("keeping-a-lamp").sections[0]?.turns ?? [];
    const asked = page.locator(".bar .asked");
    await expect(asked).toBeHidden();
    const last = page.locator(`[id="${answer?.id}"] > .row`).last();
    await last.evaluate((row) =>
      scrollTo({ top: row.getBoundingClientRect().bottom + scrollY - 120, behavior: "instant" }),
    );
    // Two scrolls before the browser has told of the first are one to the page.
    await expect(page.locator("html")).toHaveAttribute("data-reading", "on");
    await expect(asked).toBeHidden();
    await page.evaluate(() => scrollBy({ top: -40, behavior: "instant" }));
    await expect(asked).toBeVisible();
    await expect(asked).toHaveText(question?.rows[0]?.en[0]?.text ?? "–");
    // A click of the driver scrolls to what it clicks, and a page that is scrolled down hides the bar.
    await asked.evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(new RegExp(`#${question?.id}$`));
    await expect(page.locator(`[id="${question?.id}"]`)).toBeInViewport();
  });

  test("the bar names the section that is being read", async ({ page }) => {
    await page.goto(LONG);
    const last = page.locator(".toc a").last();
    await page.locator(".toc summary").tap();
    const words = ((await last.locator("span:visible").textContent()) ?? "").trim();
    await last.tap();
    await expect(page.locator(".toc .now")).toContainText(words.slice(0, 8));
  });
});

test("without scripts the contents open all the same", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(LONG);
  await page.locator(".toc summary").click();
  await expect(page.locator(".toc a").first()).toBeVisible();
  await context.close();
});

test("the end of an interview leads to its neighbours and to more by those who were asked", async ({ page }) => {
  await page.goto(SIDE_BY_SIDE);
  const links = page.locator(".onward a");
  const count = await links.count();
  expect(count).toBeGreaterThanOrEqual(2);
  for (let i = 0; i < count; i += 1) {
    const response = await page.request.get((await links.nth(i).getAttribute("href")) ?? "");
    expect(response.status()).toBe(200);
  }
});

test("two columns have at least 17 Chinese characters and 40 Latin letters a line", async ({ page }) => {
  for (const width of [816, 820, 1024, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${SIDE_BY_SIDE}?view=both`);
    for (const [lang, least] of [
      ["zh-Hans", 17],
      ["en", 40],
    ] as const) {
      const cell = page.locator(`.turn .row .cell[lang=${lang}]:has(> p)`).first();
      expect(await lettersInLine(cell), `${lang} at ${width}`).toBeGreaterThanOrEqual(least);
    }
  }
});

/** How many of the alphabet's letters, or Chinese characters, fit in a line. */
function lettersInLine(cell: ReturnType<Page["locator"]>): Promise<number> {
  return cell.evaluate((element) => {
    const isChinese = element.matches("[lang|=zh]");
    const sample = isChinese ? "永".repeat(20) : "the quick brown fox jumps over a lazy dog ";
    const ruler = document.createElement("span");
    ruler.textContent = sample;
    ruler.style.cssText = "position: absolute; white-space: pre";
    element.append(ruler);
    const each = ruler.getBoundingClientRect().width / sample.length;
    ruler.remove();
    return Math.floor(element.getBoundingClientRect().width / each);
  });
}

/** What WCAG 2.2, 1.4.12, lets a reader set. */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

for (const [kind, path] of PAGE_KINDS) {
  test(`${kind}: no words lie over others, at eight widths, with wide spacing and with large type`, async ({
    browser,
    baseURL,
  }) => {
    // Hundreds of boxes at 24 settings.
    test.slow();
    const context = await browser.newContext({
      // The policy of the site forbids what a reader's own style sheet does.
      bypassCSP: true,
      hasTouch: true,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(path);
    for (const style of ["", SPACED, ":root { font-size: 24px }"]) {
      const added = style === "" ? null : await page.addStyleTag({ content: style });
      for (const width of style === "" ? [320, 360, 390, 720, 820, 1024, 1280, 1600] : [320, 820, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overlaps(page), `${width} px, ${style.slice(0, 30)}`).toEqual([]);
      }
      await added?.evaluate((element) => (element instanceof Element ? element.remove() : undefined));
    }
    await context.close();
  });
}

/** Pairs of words that lie over each other by more than the overhang of a letter. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes: { text: Node; words: string; box: DOMRect; inBar: boolean }[] = [];
    /** Whether a line is cut off by an element around it. */
    const isClipped = (box: DOMRect, parent: Element) => {
      for (let around: Element | null = parent; around !== null; around = around.parentElement) {
        const frame = around.getBoundingClientRect();
        if (getComputedStyle(around).overflowY !== "visible" && box.top + box.height / 2 > frame.bottom) return true;
      }
      return false;
    };
    /** The part of a line that is shown, where an element around it cuts it off at its right. */
    const shown = (box: DOMRect, parent: Element) => {
      let { right } = box;
      for (let around: Element | null = parent; around !== null; around = around.parentElement) {
        if (getComputedStyle(around).overflowX !== "visible")
          right = Math.min(right, around.getBoundingClientRect().right);
      }
      return new DOMRect(box.x, box.y, right - box.x, box.height);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (parent === null || text.textContent?.trim() === "" || parent.closest(".sr-only, .skip, .toast, script"))
        continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) {
        const box = shown(line, parent);
        if (box.width <= 2 || box.height <= 2 || isClipped(box, parent)) continue;
        const words = text.textContent?.trim().slice(0, 20) ?? "";
        boxes.push({ text, words, box, inBar: parent.closest(".bar") !== null });
      }
    }
    boxes.sort((one, other) => one.box.top - other.box.top);
    const found: string[] = [];
    // Fonts draw over the line above and below by a few pixels, and nothing shows.
    const slack = 6;
    for (const [i, one] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) {
        if (other.box.top > one.box.bottom - slack) break;
        // The bar stands over the text, but nothing in it over its neighbour.
        if (one.inBar !== other.inBar) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (one.text !== other.text && across > 3 && down > slack + 6) found.push(`${one.words} / ${other.words}`);
      }
    }
    return found.slice(0, 5);
  });
}
