import { expect, test } from "vitest";
import { parseQuery } from "../query/query";
import { excerptAround, markText, tellingMatch } from "./excerpt";

/** The excerpt of a text around the most telling match of a search: its words, and where it is cut. */
function shown(text: string, q: string): [text: string, cutBefore: boolean, cutAfter: boolean] {
  const terms = parseQuery(q).wanted;
  const marked = markText(text, "zh", terms);
  const { segments, cutBefore, cutAfter } = excerptAround(marked, tellingMatch(marked, terms));
  return [segments.map((segment) => segment.text).join(""), cutBefore, cutAfter];
}
const sentence = (word: string, length: number) => `${word}${"书".repeat(length - word.length - 1)}。`;

test("an excerpt has 320 columns, and says where the text goes on", () => {
  const fits = sentence("河边", 160);
  expect(shown(fits, "河边")).toEqual([fits, false, false]);
  expect(shown(fits + sentence("灯", 10), "河边")).toEqual([fits, false, true]);
  expect(shown(sentence("灯", 10) + fits, "河边")).toEqual([fits, true, false]);
  expect(shown(sentence("河边", 161), "河边")[2]).toBe(true);
  expect(shown(sentence("河边", 150) + sentence("灯", 10), "河边")[2]).toBe(false);
  expect(shown(sentence("河边", 150) + sentence("灯", 11), "河边")[2]).toBe(true);
});

test("it stands where most of the terms are shown", () => {
  const text = sentence("河边", 150) + sentence("灯塔", 150) + sentence("河边灯塔", 150);
  expect(shown(text, "河边 灯塔")[0]).toBe(sentence("河边灯塔", 150));
  expect(shown(text, "河边")[0]).toBe(sentence("河边", 150));
  expect(shown(text, "月球")[0]).toBe(sentence("河边", 150));
});
