import { expect, type Page, test } from "@playwright/test";
import { inLanguage, speakerName, speakerNames } from "../lib/reader/words/names";
import type { Interview, Lang } from "../lib/schema/schema";
import { corpus, interviewOf, ONE_LANGUAGE, pageWithClipboard, SIDE_BY_SIDE } from "./site";

const names = speakerNames(corpus.speakers);

/** What is copied of a selection from one element to the end of another, as text and as HTML. */
function copied(page: Page, from: string, to: string): Promise<{ text: string; html: string }> {
  return page.evaluate(
    ([from = "", to = ""]) => {
      const [first, last] = [document.querySelector(from), document.querySelector(to)];
      if (!first || !last) throw new Error("nothing to select");
      getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      const data = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
      return { text: data.getData("text/plain"), html: data.getData("text/html") };
    },
    [from, to],
  );
}

/** Who says what in the first turns of an interview, in one language, as it should be copied. */
function conversation(interview: Interview, lang: Lang, turns: number): string[] {
  const [section] = interview.sections;
  return (section?.turns ?? []).slice(0, turns).flatMap(({ speaker, rows }) => {
    const words = rows.flatMap((row) => row[lang].map(({ text }) => text));
    const name = speaker === null ? "" : inLanguage(speakerName(names, speaker), lang).text;
    return words.map((text, index) =>
      index > 0 || name === "" ? text : `${name}${lang === "zh" ? "：" : ": "}${text}`,
    );
  });
}

const squeeze = (text: string) => text.replace(/[ \t]+/g, " ");

test("what is selected over several turns is copied as who says what, in one language, in every view", async ({
  page,
}) => {
  const interview = interviewOf("keeping-a-lamp");
  await page.goto(SIDE_BY_SIDE);
  for (const [view, lang] of [
    ["both", "zh"],
    ["both", "en"],
    ["stacked", "en"],
    ["zh", "zh"],
    ["en", "en"],
  ] as const) {
    await page.locator(`#view-${view}`).check({ force: true });
    const [first, third] = [0, 2].map((index) => interview.sections[0]?.turns[index]?.id);
    // To the buttons behind the third turn.
    const { text, html } = await copied(page, `[id="${first}"] > .row .cell[lang|=${lang}]`, `[id="${third}"]`);
    expect(squeeze(text), view).toBe(squeeze(conversation(interview, lang, 3).join("\n\n")));
    expect(html).toContain("<p><b>");
    expect(html).not.toMatch(/button|class=/);
  }
});

test("so it is in an interview of one language, and from its title to its end", async ({ page }) => {
  await page.goto(ONE_LANGUAGE);
  const interview = interviewOf("night-notes");
  const lang = interview.editions[0]?.lang ?? "en";
  const { text } = await copied(page, "main", "main");
  const all = interview.sections.flatMap((section) => conversation({ ...interview, sections: [section] }, lang, 1000));
  for (const words of all) expect(squeeze(text)).toContain(squeeze(words));
  expect(text).not.toMatch(/Copy link|Cite|Original|原文|Read on/);
});

test("within one turn the words are copied without the buttons around them, and within a paragraph as ever", async ({
  page,
}) => {
  await page.goto(`${SIDE_BY_SIDE}?view=en`);
  const id = interviewOf("keeping-a-lamp").sections[0]?.turns[0]?.id;
  const whole = await copied(page, `[id="${id}"]`, `[id="${id}"]`);
  const words = conversation(interviewOf("keeping-a-lamp"), "en", 1).join("\n\n");
  expect(words).toContain(`: ${squeeze(whole.text)}`);
  // Nothing of ours: the browser copies.
  const cell = `[id="${id}"] > .row .cell[lang=en] > p`;
  expect(await copied(page, cell, cell)).toEqual({ text: "", html: "" });
});

test("an exponent is copied as one", async ({ page }) => {
  await page.goto(SIDE_BY_SIDE);
  const [first, third] = [0, 2].map((index) => interviewOf("keeping-a-lamp").sections[0]?.turns[index]?.id);
  const cell = `[id="${first}"] > .row .cell[lang=en]`;
  await page
    .locator(`${cell} p`)
    .first()
    .evaluate((words) => {
      const exponent = document.createElement("sup");
      exponent.append("9");
      words.append(" 10", exponent);
    });
  expect((await copied(page, cell, `[id="${third}"]`)).text).toContain(" 10⁹");
});

test("what somebody says on their own page is copied with their name, and without the questions above it", async ({
  page,
}) => {
  await page.goto("speakers/mara-ellison/");
  const [first, second] = interviewOf("keeping-a-lamp")
    .sections.flatMap(({ turns }) => turns)
    .filter(({ speaker }) => speaker === "mara-ellison");
  const question = page.locator(`[id="${second?.id}"] .said .cell[lang=en] q`);
  await expect(question).toBeVisible();
  const { text } = await copied(page, `[id="${first?.id}"] > .row .cell[lang=en]`, `[id="${second?.id}"]`);
  expect(text).toMatch(/^Mara Ellison: /);
  expect(text).not.toContain((await question.textContent()) ?? "");
});

test("a whole interview is copied as text with names, and as Markdown", async ({ browser, baseURL }) => {
  const page = await pageWithClipboard(browser, baseURL);
  await page.goto(SIDE_BY_SIDE);
  await page.locator(".onward [data-cite]").click();
  const text = page.locator("#panel-share textarea");
  await page.locator("#panel-share input[value=en]").check();
  const interview = interviewOf("keeping-a-lamp");
  for (const words of conversation(interview, "en", 3)) expect(await text.inputValue()).toContain(words);
  expect(await text.inputValue()).toContain(`/${SIDE_BY_SIDE}\n`);
  expect(await text.inputValue()).not.toMatch(/\p{Script=Han}{4}/u);
  await page.locator("#panel-share input[value=both]").check();
  await page.locator("#panel-share input[value=markdown]").check();
  expect(await text.inputValue()).toMatch(/^# .*\*\*Mara Ellison\*\*: /s);
  await page.locator("#panel-share").getByRole("button", { name: "Copy" }).click();
  const clipboard = await page.evaluate(() => navigator.clipboard.readText());
  expect(clipboard).toBe(await text.inputValue());
  expect(clipboard).toContain("**玛拉·埃利森**：");
  await page.context().close();
});
