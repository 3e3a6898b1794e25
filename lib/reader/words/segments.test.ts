import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsIn } from "./segments";

describe("the words of a title", () => {
  it("are not cut inside", () => {
    expect(wordsIn("我们慢下来再说")).toContain("我们");
  });

  it("keep closing marks behind them and opening ones before", () => {
    const words = wordsIn("刚刚，对话：“我信仰的是人类，不是机器”（下）");
    expect(words.filter((word) => /^[，：”）]/.test(word) || /[“（]$/.test(word))).toEqual([]);
  });

  it("keep letters beside Chinese, where a browser sets a thin space", () => {
    expect(wordsIn("不是AI").join("|")).toMatch(/是AI$/);
  });

  it("lose and add nothing", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[书店河边“”，。（）AI 3·]*$/u), (text) => {
        expect(wordsIn(text).join("")).toBe(text);
      }),
    );
  });
});
