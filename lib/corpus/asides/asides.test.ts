import { describe, expect, it } from "vitest";
import { han, passagesIn } from "../fixtures/read";
import { markAsides } from "./asides";
import { asideForm } from "./patterns";

/** The words of what is nobody's, by passage. */
const asides = (...blocks: readonly string[]) =>
  markAsides(passagesIn(blocks.join("\n\n"))).flatMap(({ aside, words }) =>
    aside === true ? [words.text.trim()] : [],
  );
const times = (count: number, block: string) => Array.from({ length: count }, () => block);

describe("the words of a paragraph tell what it is", () => {
  it.each([
    ["a caption of 120 characters", `图注：${han(117)}`, `图注：${han(118)}`, "caption"],
    ["a card of 60 characters", `点击关注${han(56)}`, `点击关注${han(57)}`, "card"],
    ["a card without a full stop", "点击关注我们", "点击关注我们。", "card"],
    ["three marks alone", "***", "**", "separator"],
    ["what was heard, in brackets", "（笑）", "（笑。）", "direction"],
    ["one pair of brackets of 40 characters", `（笑${han(39)}）`, `（笑${han(40)}）`, "direction"],
  ])("%s: %s, and not %s", (_, holds, fails, form) => {
    expect(asideForm(holds)).toBe(form);
    expect(asideForm(fails)).toBeNull();
  });
});

it.each([
  ["Subscribe now", true],
  ["[Share]  [Leave a comment]", true],
  ["← Previous        Next →", true],
  ["Next", false],
  ["I share  a room.", false],
  ["Thank you for reading the Dispatch. This post is public, so feel free to share it.", true],
  ["Thank you for reading to the end.", false],
])("the buttons of a newsletter are nobody's words: %s", (text, isButton) => {
  expect(asideForm(text) === "card").toBe(isButton);
});

describe("a caption stands beside its image", () => {
  it("in 80 characters at most", () => {
    expect(asides("![](a.png)", han(80))).toEqual([han(80)]);
    expect(asides("![](a.png)", han(81))).toEqual([]);
  });

  it("without the end of a sentence, or in italics", () => {
    expect(asides("![](a.png)", "河边的书店。")).toEqual([]);
    expect(asides("![](a.png)", "河边，书店")).toEqual([]);
    expect(asides("![](a.png)", "河边：书店")).toEqual([]);
    expect(asides("![](a.png)", "*河边的书店。*")).toEqual(["河边的书店。"]);
    expect(asides("河边", "*河边的书店。*")).toEqual([]);
    expect(asides("![](a.png)\n*河边的书店。*")).toEqual(["河边的书店。"]);
  });
});

describe("the other side of a caption", () => {
  it("is one too, in either order", () => {
    expect(asides("书。", "图注：河边的书店", "The shop by the river", "书。")).toHaveLength(2);
    expect(asides("The shop.", "The shop by the river", "图注：河边的书店", "书。")).toHaveLength(2);
    expect(asides("书。", "Fig. 2: The shop by the river", "河边的书店", "书。")).toHaveLength(2);
  });

  it.each([
    ["in the same language", "书店在河边"],
    ["that is a sentence", "I bought the shop in 1999."],
    ["that has a label", "Lin Xiao: The shop"],
    ["longer than 160 characters", `The ${"s".repeat(157)}`],
  ])("is no paragraph %s", (_, text) => {
    expect(asides("书。", "图注：河边的书店", text)).toEqual(["图注：河边的书店"]);
  });

  it("is none beside anything but a caption", () => {
    expect(asides("书。", "（笑）", "The shop by the river")).toEqual(["（笑）"]);
  });
});

describe("a list of chapters by time is nobody's words", () => {
  it("from three lines on", () => {
    expect(asides("00:01 早\n00:02 好\n00:03 晚")).toHaveLength(1);
    expect(asides("00:01 早\n00:02 好")).toEqual([]);
  });

  it("of lines of some sixty characters", () => {
    expect(asides(`00:01 早\n00:02 好\n00:03 ${han(61)}`)).toHaveLength(1);
    expect(asides(`00:01 早\n00:02 好\n00:03 ${han(62)}`)).toEqual([]);
  });
});

describe("what belongs to an aside is one too", () => {
  it("between two marks of advertising, no further apart than twelve blocks", () => {
    expect(asides("广告", ...times(11, "书"), "广告结束")).toHaveLength(13);
    expect(asides("广告", ...times(12, "书"), "广告结束")).toEqual(["广告", "广告结束"]);
  });

  it("but not over a heading", () => {
    expect(asides("广告", "书", "## 书店", "广告结束")).toEqual(["广告", "广告结束"]);
    expect(asides("广告", "书", "广告结束", "## 书店")).toHaveLength(3);
  });

  it("links behind a card, forty at most", () => {
    const link = "[书店](https://example.org/)";
    expect(asides("延伸阅读", ...times(40, link), "书店的十年。")).toHaveLength(41);
    expect(asides("延伸阅读", ...times(41, link), "书店的十年。")).toHaveLength(41);
  });

  it("links beside each other too, with space or a line end between them", () => {
    const [one, two] = ["[书店](https://example.org/a)", "[河边](https://example.org/b)"];
    expect(asides("延伸阅读", `${one} ${two}`, `${one}\n${two}`, `${one}，${two}`)).toHaveLength(3);
    expect(asides("延伸阅读", `- ${one}\n- ${two}`)).toHaveLength(2);
    expect(asides("延伸阅读", `- ${one}\n- 河边`)).toHaveLength(1);
  });

  it("under a heading only with links behind it", () => {
    expect(asides("## 延伸阅读", "[书店](https://example.org/)", "书店的十年。")).toEqual(["延伸阅读", "书店"]);
    expect(asides("## 延伸阅读", "书店的十年。")).toEqual([]);
    expect(asides("## 书店", "[河边](https://example.org/)")).toEqual([]);
  });
});

describe("what interrupts an interview", () => {
  it("is a note, with the paragraph that it announces", () => {
    expect(asides("书。", "**更正启事**", "店在河边。", "书。")).toEqual(["更正启事", "店在河边。"]);
    expect(asides("书。", "更正启事", "林晓：店在河边。")).toEqual(["更正启事"]);
  });

  it("is an end mark, alone or behind the last sentence", () => {
    expect(asides("书。", "（完）", "书。（完）", "店。")).toEqual(["（完）", "（完）"]);
  });

  it("is a stage direction", () => {
    expect(asides("书。", "（店主站起来 ）", "[Laughter.]")).toEqual(["（店主站起来 ）", "[Laughter.]"]);
  });

  it("is the time of day, unless it answers a question", () => {
    expect(asides("The shop.", "1:31 P.M. EST")).toEqual(["1:31 P.M. EST"]);
    expect(asides("When does it open?", "10:30 a.m.")).toEqual([]);
  });
});

describe("a pull quote prints again what is said elsewhere", () => {
  it("in six characters or more", () => {
    expect(asides("十年没有关门。", "> 十年没有关门。")).toEqual(["十年没有关门。"]);
    expect(asides("十年没关门。", "> 十年没关门。")).toEqual([]);
  });

  it("every sentence of it, and none asks", () => {
    expect(asides("十年没有关门。", "> 十年没有关门。以后也是。")).toEqual([]);
    expect(asides("十年没有关门？", "> 十年没有关门？")).toEqual([]);
    expect(asides("十年没有关门。", "**十年没有关门。**")).toEqual(["十年没有关门。"]);
    expect(asides("> 十年没有关门。", "> 十年没有关门。")).toEqual([]);
  });
});
