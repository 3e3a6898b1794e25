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

  it.each([
    ["列克斯·弗里德曼与扬·勒昆谈世界模型", ["列克斯·弗里德曼", "扬·勒昆"]],
    ["与玛拉·埃利森的对谈", ["玛拉·埃利森"]],
    ["访埃隆·马斯克", ["埃隆·马斯克"]],
  ])("keep the names in %s", (title, names) => {
    expect(wordsIn(title)).toEqual(expect.arrayContaining(names));
  });

  it("are cut where no dot makes a name of them", () => {
    expect(wordsIn("马里的文本")).not.toContain("马里的文本");
  });

  it("lose and add nothing", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[书店河边“”，。（）AI 3·]*$/u), (text) => {
        expect(wordsIn(text).join("")).toBe(text);
      }),
    );
  });
});
