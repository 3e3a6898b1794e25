import { describe, expect, it } from "vitest";
import { cutAtSentenceEnds, endsInQuestion, endsSentence } from "./sentence-end";

describe("the end of a sentence", () => {
  it.each([
    "是的。",
    "真的吗？",
    "他说：“好！”",
    "等一下……",
    "（笑）不是。）",
    "Yes.",
    "“Really?”",
    "He left. ** ",
    "[Note.]",
  ])("is at the end of %s", (text) => expect(endsSentence(text)).toBe(true));

  it.each(["是的", "主持人：", "上海，", "Yes", "（笑）", "3.5 million", ""])("is not at the end of %s", (text) =>
    expect(endsSentence(text)).toBe(false),
  );

  it("is a question where its mark asks", () => {
    expect(["真的吗？", "“Really?”", "是吗？**"].every(endsInQuestion)).toBe(true);
    expect(["真的吗？是的。", "Really? Yes.", "是吗"].some(endsInQuestion)).toBe(false);
  });

  it("is where a text is cut, and nothing is left out", () => {
    const text = "是的……我想。好吗？It is 3.5, he said. Good!\n再见";
    expect(cutAtSentenceEnds(text)).toEqual(["是的……我想。", "好吗？", "It is 3.5, he said.", " Good!", "\n", "再见"]);
    expect(cutAtSentenceEnds(text).join("")).toBe(text);
  });
});
