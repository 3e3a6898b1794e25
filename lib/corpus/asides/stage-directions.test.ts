import { describe, expect, it } from "vitest";
import { isClockLine } from "./clock-lines";
import { isHeard, isSeen } from "./stage-directions";

describe("what is heard, in brackets", () => {
  it.each([
    "（笑）",
    "（眾人鼓掌）",
    "(laughs)",
    "[Laughter.]",
    "(Applause.)",
    "(Whereupon, at 3:15 p.m., the hearing was adjourned.)",
  ])("%s", (text) => {
    expect(isHeard(text)).toBe(true);
  });

  it.each(["（笑。）", "(I had to laugh.)", "[Do you laugh?]", "笑", "（笑）后来", "（岛上）"])("not %s", (text) => {
    expect(isHeard(text)).toBe(false);
  });
});

describe("what is seen, in brackets", () => {
  it.each([
    ["（守燈人站起來 ）", "謝謝。"],
    ["(每人獲發 1張選票 )", "謝謝。"],
    ["(The keeper stands up)", "Thank you."],
    ["（提燈起身）", "謝謝。"],
  ])("%s behind %s", (text, before) => {
    expect(isSeen(text, before)).toBe(true);
  });

  it.each([
    ["says “I”", "（我站起来）", "谢谢。"],
    ["ends like a sentence", "（守灯人站起来。）", "谢谢。"],
    ["is in the other language", "(Thank you all)", "谢谢。"],
    ["has a colon", "（守灯人：站起来）", "谢谢。"],
    ["is a number", "（一百一）", "谢谢。"],
    ["has no brackets", "守灯人站起来", "谢谢。"],
  ])("not what %s: %s", (_, text, before) => {
    expect(isSeen(text, before)).toBe(false);
  });
});

describe("a line with the time of day", () => {
  it.each([
    "1:31 P.M. EST",
    "END 2:10 P.M. EST",
    "10 a.m.",
    "10:05 a.m. – 11:02 a.m. (EDT)",
    "14:30 GMT",
    "下午3时15分",
    "上午十時半",
  ])("%s", (text) => {
    expect(isClockLine(text)).toBe(true);
  });

  it.each(["1:31", "2022", "At 10 a.m. we met", "10 a.m. it was", "下午三点的船", "三点"])("not %s", (text) => {
    expect(isClockLine(text)).toBe(false);
  });
});
