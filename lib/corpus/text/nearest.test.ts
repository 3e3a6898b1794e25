import { describe, expect, it } from "vitest";
import { nearest, nearestWords } from "./nearest";

describe("what was probably meant", () => {
  it.each<[string, string[], string | null]>([
    ["publsher", ["publisher", "people", "pairs"], "publisher"],
    ["sourceURL", ["sourceUrl", "source"], "sourceUrl"],
    ["林小", ["周墨", "林晓"], "林晓"],
    ["boss", ["guest", "author"], null],
    ["lin", ["lix", "liy"], null],
    ["a", ["b"], null],
  ])("by %s among %j", (word, words, meant) => {
    expect(nearest(word, words)).toBe(meant);
  });

  it("is the stretch of the text with the fewest edits, where they are few", () => {
    const text = "河边的书店\n\n第二年涨了水，书都搬到楼上。\n第二年没有人来。\n";
    expect(nearestWords("第二年 涨了水", text)).toBe("第二年涨了水");
    expect(nearestWords("“第二年涨了水，书都搬到楼上”", text)).toBe("第二年涨了水，书都搬到楼上");
    expect(nearestWords("灯塔里的一夜", text)).toBeNull();
  });
});
