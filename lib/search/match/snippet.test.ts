import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth } from "../../text/display-width";
import { text } from "../testing/corpora";
import { snippet } from "./snippet";

function shown(paragraph: string, word: string, width: number): string {
  const start = paragraph.indexOf(word);
  const stretch = snippet(paragraph, { start, end: start + word.length }, width);
  return paragraph.slice(stretch.start, stretch.end);
}

test("a short paragraph is shown whole", () => {
  expect(shown("第一句。世界模型。", "世界", 40)).toBe("第一句。世界模型。");
});

test("sentences are kept whole, with those after the match first and those before it next", () => {
  const paragraph = "一二三四五。六七八九十。“世界模型。”甲乙丙丁。";
  expect(shown(paragraph, "世界", 14)).toBe("“世界模型。”");
  expect(shown(paragraph, "世界", 26)).toBe("“世界模型。”甲乙丙丁。");
  expect(shown(paragraph, "世界", 38)).toBe("六七八九十。“世界模型。”甲乙丙丁。");
  expect(shown("It was 3.5 times more. Then it fell. It rose.", "fell", 22)).toBe("Then it fell. It rose.");
});

test("a sentence too long to show is cut between words", () => {
  expect(shown("necessity is the mother of all innovation", "mother", 26)).toBe("necessity is the mother of");
  expect(shown("我们说的世界模型预测行动的后果并规划行动", "世界模型", 18)).toBe("们说的世界模型预测");
});

test("the match is always shown, and no more than the width and a word at either end", () => {
  const paragraphs = fc.array(text, { minLength: 1, maxLength: 12 }).map((texts) => texts.join(""));
  fc.assert(
    fc.property(paragraphs, fc.nat(), fc.integer({ min: 10, max: 80 }), (paragraph, place, width) => {
      const start = place % paragraph.length;
      const stretch = snippet(paragraph, { start, end: start + 1 }, width);
      expect(stretch.start).toBeLessThanOrEqual(start);
      expect(stretch.end).toBeGreaterThan(start);
      const longest = Math.max(...[...paragraph.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(([word]) => word.length), 0);
      expect(displayWidth(paragraph.slice(stretch.start, stretch.end))).toBeLessThanOrEqual(width + 2 * longest + 2);
    }),
    { numRuns: 1000 },
  );
});
