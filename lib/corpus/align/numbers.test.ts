import { describe, expect, it } from "vitest";
import { chineseTokens } from "./chinese";
import { englishTokens } from "./english";
import { makeLexicon, NO_LEXICON } from "./lexicon";

describe("tokens", () => {
  it.each([
    ["三百万", "3 million"],
    ["300万", "three million"],
    ["一九九五年", "1995"],
    ["百分之五", "5 percent"],
    ["九十年代", "the 1990s"],
    ["两千", "two thousand"],
    ["1.5亿", "150 million"],
    ["二十一", "twenty-one"],
    ["十二月", "December"],
  ])("%s and %s are the same number", (zh, en) => {
    const [first] = chineseTokens(zh, NO_LEXICON);
    expect(englishTokens(en)).toContain(first);
  });

  it("unifies the forms of a word", () => {
    expect(englishTokens("makes making made")).toEqual(Array(3).fill(englishTokens("make")[0]));
    expect(englishTokens("stories stopped")).toEqual([...englishTokens("story"), ...englishTokens("stop")]);
  });

  it("knows headwords in simplified and traditional characters", () => {
    const lexicon = makeLexicon([["書店", "书店", "shu1 dian4", ["bookstore", "CL:家[jia1]"]]]);
    expect(chineseTokens("老书店", lexicon)).toEqual(["老", "书店"]);
    expect([lexicon.senses("書店"), lexicon.senses("书店")]).toEqual([["bookstore"], ["bookstore"]]);
  });
});
