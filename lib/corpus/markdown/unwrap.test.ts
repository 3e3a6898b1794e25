import { describe, expect, it } from "vitest";
import { joinAt } from "./unwrap";

describe("a line end between two lines was", () => {
  it.each([
    ["nothing between Chinese characters", "书店", "河边", ""],
    ["nothing between kana", "の", "カ", ""],
    ["nothing between rare characters", "𠮷", "𠮷", ""],
    ["nothing beside wide punctuation", "shop，", "river", ""],
    ["nothing before wide punctuation", "shop", "（river）", ""],
    ["nothing after a hyphen", "well-", "known", ""],
    ["nothing after a hyphen behind a number", "2024-", "25", ""],
    ["a space after a dash that stands alone", "well -", "known", " "],
    ["a space after a hyphen before no letter", "well-", "“known”", " "],
    ["a space between English words", "the", "shop", " "],
    ["a space between Chinese and English", "书店", "shop", " "],
    ["a space between English and Chinese", "shop", "书店", " "],
    ["nothing between a shared mark and Chinese", "”", "书店", ""],
    ["nothing between Chinese and a shared mark", "书店", "“", ""],
    ["a space between a shared mark and English", "”", "shop", " "],
    ["nothing at the beginning", "", "shop", ""],
    ["nothing at the end", "shop", "", ""],
  ])("%s", (_, before, after, joined) => {
    expect(joinAt(before, after)).toBe(joined);
  });
});
