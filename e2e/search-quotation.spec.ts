import { expect, type Page, test } from "@playwright/test";
import { answer } from "./site";

/** An answer of Mara Ellison, whose words are English, and their translation. */
const said = (answer.rows[0]?.en[0]?.text ?? "").split(" ").slice(0, 9);
const translated = (answer.rows[0]?.zh[0]?.text ?? "").slice(0, 40);

/** Pastes words into the search page, and waits for the verdict. */
async function paste(page: Page, words: string, filters = ""): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(words)}${filters}`);
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
}

/** The verdict on the whole, then those on its sentences. */
const verdicts = (page: Page) =>
  page.locator("[data-verdict]").evaluateAll((all) => all.map((one) => one.getAttribute("data-verdict")));

test("words that were said, edited, translated or never said have their verdicts", async ({ page }) => {
  await paste(page, `“${said.join(" ")}”`);
  expect(await verdicts(page)).toEqual(["word-for-word"]);
  await expect(page.locator("[data-verdict]")).toContainText(/Mara Ellison|埃利森/);
  await paste(page, said.with(4, "moonlit").join(" "));
  expect(await verdicts(page)).toEqual(["edited"]);
  await expect(page.locator("del")).toHaveText(/moonlit/);
  await expect(page.locator("ins")).toHaveText(new RegExp(said[4] ?? ""));
  await paste(page, translated);
  expect(await verdicts(page)).toEqual(["translation-only"]);
  await paste(page, "昨天下了一整夜的大雪，早晨的街道安静得没有一点声音");
  expect(await verdicts(page)).toEqual(["not-found"]);
  await expect(page.locator("[data-verdict]")).toContainText(/不等于没有说过|not the same as never said/);
});

test("a speaker and an interview that are picked are those the words are said to be from", async ({ page }) => {
  await paste(page, said.join(" "), "&speaker=wen-hailan");
  expect(await verdicts(page)).toEqual(["somebody-else"]);
  await paste(page, said.join(" "), "&in=fog-signals");
  expect(await verdicts(page)).toEqual(["another-interview"]);
  await paste(page, said.join(" "), "&speaker=mara-ellison&in=keeping-a-lamp");
  expect(await verdicts(page)).toEqual(["word-for-word"]);
});

test("several sentences are judged one by one, and each leads to its place", async ({ page }) => {
  const invented = "Nobody in this town has ever seen snow in the middle of June.";
  await paste(page, `${said.join(" ")}. ${invented} ${invented}`);
  expect(await verdicts(page)).toEqual(["by-sentence", "word-for-word", "not-found", "not-found"]);
  await page.locator("[data-verdict='word-for-word'] a").first().click();
  await page.waitForURL(new RegExp(`#${answer.id}$`));
});
