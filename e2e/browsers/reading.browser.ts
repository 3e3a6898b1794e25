import { expect } from "@playwright/test";
import { settings } from "../../scripts/environment";
import { answer, HUNDREDS_OF_TURNS, interviewOf, PAGE_KINDS, SIDE_BY_SIDE, turns } from "../site";
import { test } from "./fixture";

for (const [name, path] of PAGE_KINDS) {
  test(`${name}: the words are there, and nothing sticks out at any width`, async ({ other }) => {
    for (const width of [390, 820, 1280]) {
      await other.open(path, width);
      const { beyond, words } = await other.run(
        () => ({
          beyond: document.documentElement.scrollWidth - innerWidth,
          words: document.querySelector("main")?.textContent.trim().length ?? document.body.textContent.trim().length,
        }),
        null,
      );
      expect(beyond, `at ${width} px`).toBeLessThanOrEqual(0);
      expect(words).toBeGreaterThan(20);
    }
  });
}

test("space beside digits is left to browsers that do not paint them over each other", async ({ other }) => {
  await other.open(SIDE_BY_SIDE);
  const autospace = await other.run(() => getComputedStyle(document.body).getPropertyValue("text-autospace"), null);
  expect(autospace).toBe(settings().e2e.browser === "webkit" ? "no-autospace" : "normal");
});

/** Which languages of a turn can be seen. */
const languagesShown = (id: string) =>
  [...(document.getElementById(id)?.querySelectorAll<HTMLElement>(":scope > .row .cell[lang]") ?? [])]
    .filter((cell) => cell.checkVisibility())
    .map(({ lang }) => lang.slice(0, 2));

test("each view shows the languages that it names, and is remembered", async ({ other }) => {
  for (const [view, shown] of [
    ["zh", ["zh"]],
    ["en", ["en"]],
    ["both", ["en", "zh"]],
  ] as const) {
    await other.open(SIDE_BY_SIDE);
    await other.run((id) => document.getElementById(id)?.click(), `view-${view}`);
    const languages = async () => [...new Set(await other.run(languagesShown, answer.id))].sort();
    await expect.poll(languages).toEqual(shown);
    await other.open(SIDE_BY_SIDE);
    await expect.poll(languages).toEqual(shown);
  }
});

test("the keys go from turn to turn", async ({ other }) => {
  await other.open(SIDE_BY_SIDE);
  for (const { id } of turns.slice(0, 3)) {
    await other.type("j");
    await expect.poll(() => other.run(() => document.activeElement?.id, null)).toBe(id);
  }
});

test("in one language a click on a sentence shows its counterpart", async ({ other }) => {
  await other.open(`${SIDE_BY_SIDE}?view=zh`, 820);
  const place = () =>
    other.run((id) => {
      const cell = document.querySelector(`[id="${id}"] > .row .cell[lang|=zh]`);
      cell?.scrollIntoView({ block: "center", behavior: "instant" });
      const { left = 0, top = 0 } = cell?.getBoundingClientRect() ?? {};
      return { x: left + 60, y: top + 14 };
    }, answer.id);
  // Turns are laid out as they come near, and the page moves while they are.
  await place();
  await expect.poll(place).toEqual(await place());
  const { x, y } = await place();
  await other.click(x, y);
  const counterpart = () => other.run(() => document.getElementById("counterpart")?.textContent ?? "", null);
  const [pair] = answer.rows[0]?.sentences ?? [];
  const sentence = pair?.en.map(([block, start]) => answer.rows[0]?.en[block]?.text.slice(start, start + 20)).join();
  await expect.poll(counterpart).toContain(sentence ?? "no sentence");
  await other.escape();
  await expect.poll(counterpart).toBe("");
});

test("a link to an answer leads to it, also in an interview of hundreds of turns", async ({ other }) => {
  const far = interviewOf("logbook")
    .sections.flatMap((section) => section.turns)
    .at(-5);
  await other.open(`${HUNDREDS_OF_TURNS}#${far?.id}`, 390);
  const isInWindow = () =>
    other.run((id) => {
      const { top = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    }, far?.id ?? "");
  await expect.poll(isInWindow).toBe(true);
});

test("the words that a link names are in the window, and said to be changed where they are", async ({ other }) => {
  const words =
    answer.rows
      .flatMap(({ en }) => en)[0]
      ?.text.split(" ")
      .slice(2, 9) ?? [];
  const path = (words: readonly string[]) =>
    `${SIDE_BY_SIDE}${answer.id}/?w=${encodeURIComponent(words.join(" "))}#${answer.id}`;
  const notice = () => other.run(() => document.getElementById("notice")?.textContent ?? "", null);
  await other.open(path([...words, "and", "more"]));
  await expect.poll(notice).toContain("The wording has changed since this link was made");
  await other.open(path(words));
  await expect.poll(() => other.run(() => document.querySelector(":target")?.id, null)).toBe(answer.id);
  expect(await notice()).toBe("");
});

test("what is selected is copied with who says it", async ({ other }) => {
  await other.open(SIDE_BY_SIDE);
  await other.run(
    ([from, to]) => {
      const start = document.querySelector(`[id="${from}"] > .row .cell[lang=en]`);
      const end = document.getElementById(to);
      if (start !== null && end !== null) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
      // Hears of the copying after the page has.
      addEventListener("copy", ({ clipboardData }) => {
        document.documentElement.dataset.copied = clipboardData?.getData("text/plain") ?? "";
      });
    },
    [turns[0]?.id ?? "", turns[2]?.id ?? ""] as const,
  );
  await other.copy();
  await expect
    .poll(() => other.run(() => document.documentElement.dataset.copied ?? "", null))
    .toMatch(/^[A-Z][^\n]*: [\s\S]*\n\n[A-Z][^\n]*: /);
});

test("the panel for type opens, and a size is remembered", async ({ other }) => {
  await other.open(SIDE_BY_SIDE);
  const size = () =>
    other.run(() => getComputedStyle(document.querySelector(".reading p") ?? document.body).fontSize, null);
  const before = await size();
  await other.run(() => document.querySelector<HTMLElement>("[data-switch=type]")?.click(), null);
  const enlarge = () =>
    other.run(() => {
      const field = document.querySelector<HTMLInputElement>("input[type=range]");
      if (field === null) return false;
      field.value = field.max;
      return field.dispatchEvent(new Event("input", { bubbles: true }));
    }, null);
  await expect.poll(enlarge).toBe(true);
  await expect.poll(size).not.toBe(before);
  const after = await size();
  await other.open(SIDE_BY_SIDE);
  expect(await size()).toBe(after);
});
