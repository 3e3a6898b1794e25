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
    ["abcde", ["abcxy"], null],
    ["abcdef", ["abcdxy"], "abcdxy"],
    ["lin", ["lin", "lix"], "lix"],
    ["ＬＩＮ晓", ["lin小"], "lin小"],
  ])("by %s among %j", (word, words, meant) => {
    expect(nearest(word, words)).toBe(meant);
  });

  it("is the stretch of the text with the fewest edits, where they are few", () => {
    const text = "河边的书店\n\n第二年涨了水，书都搬到楼上。\n第二年没有人来。\n";
    expect(nearestWords("第二年 涨了水", text)).toBe("第二年涨了水");
    expect(nearestWords("“第二年涨了水，书都搬到楼上”", text)).toBe("第二年涨了水，书都搬到楼上");
    expect(nearestWords("灯塔里的一夜", text)).toBeNull();
  });

  it("of which a quarter may differ", () => {
    expect(nearestWords("第二长年", "第二涨年")).toBe("第二涨年");
    expect(nearestWords("二长年", "二涨年")).toBeNull();
    expect(nearestWords("第二年长了水吗吗", "第二年涨了水")).toBeNull();
  });

  it("in a text of up to 400,000 characters, and of fewer for a longer quotation", () => {
    const text = (length: number) => "书店开门".padEnd(length, "\n");
    expect(nearestWords("书店关门", text(400_000))).toBe("书店开门");
    expect(nearestWords("书店关门", text(400_001))).toBeNull();
    const long = (length: number) => "书店开门".repeat(20).padEnd(length, "\n");
    expect(nearestWords("书店关门".repeat(1) + "书店开门".repeat(19), long(200_000))).toBe("书店开门".repeat(20));
    expect(nearestWords("书店关门".repeat(1) + "书店开门".repeat(19), long(200_001))).toBeNull();
  });
});
