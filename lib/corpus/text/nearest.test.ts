import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestWord, nearestWords } from "./nearest";

/** How many edits make a part of the text of the quotation: the table of Sellers (1980), row by row. */
function fewestEdits(quote: string, text: string): number {
  let above = Array.from({ length: text.length + 1 }, () => 0);
  [...quote].forEach((wanted, row) => {
    const costs = [row + 1];
    [...text].forEach((character, column) => {
      const replaced = (above[column] ?? 0) + (character === wanted ? 0 : 1);
      costs.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (costs[column] ?? 0) + 1));
    });
    above = costs;
  });
  return Math.min(...above);
}

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
    expect(nearestWord(word, words)).toBe(meant);
  });

  it("is the part of the text with the fewest edits, if they are few", () => {
    const text = "河边的书店\n\n第二年涨了水，书都搬到楼上。\n第二年没有人来。\n";
    expect(nearestWords("第二年 涨了水", text)).toBe("第二年涨了水");
    expect(nearestWords("“第二年涨了水，书都搬到楼上”", text)).toBe("第二年涨了水，书都搬到楼上");
    expect(nearestWords("灯塔里的一夜", text)).toBeNull();
  });

  it("never ends inside a character", () => {
    // These two differ in the second half of their surrogate pairs alone.
    expect(nearestWords("店里有\u{20BB7}", "店里有\u{20BB8}。")).toBe("店里有\u{20BB8}");
    expect(nearestWords("\u{20BB7}野家的书", "去\u{21BB7}野家的书店")).toBe("\u{21BB7}野家的书");
  });

  it("has as few edits as the plain way finds", () => {
    const words = fc.string({ unit: fc.constantFrom(..."书店。a"), minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 4 }), (quote, lines) => {
        const found = nearestWords(quote, lines.join("\n"));
        const fewest = Math.min(...lines.map((line) => fewestEdits(quote, line)));
        if (fewest > quote.length / 4) expect(found).toBeNull();
        else {
          expect(lines.some((line) => line.includes(found ?? "\n"))).toBe(true);
          expect(fewestEdits(quote, found ?? "")).toBe(fewest);
        }
      }),
      { numRuns: 3000 },
    );
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
