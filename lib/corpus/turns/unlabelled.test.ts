import { describe, expect, it } from "vitest";
import { turnsIn } from "../fixtures/read";

const turns = (lines: readonly string[]) => turnsIn(lines.join("\n\n")).length;
const bold = (asks: boolean) => [`**你早${asks ? "吗？" : "。"}**`, "我早。"];
const times = <T>(count: number, what: T): T[] => Array.from({ length: count }, () => what);

describe("an interview without labels", () => {
  it("shows from three questions on", () => {
    expect(turns(times(3, bold(true)).flat())).toBe(6);
    expect(turns(times(2, bold(true)).flat())).toBe(0);
  });

  it("where three of five passages of the asking form ask", () => {
    const request = ["**你说说早上。**", "我早。"];
    expect(turns([...times(3, bold(true)).flat(), ...times(2, request).flat()])).toBe(10);
    expect(turns([...times(4, bold(true)).flat(), ...times(3, request).flat()])).toBe(0);
  });

  it("in block quotes, where three of five paragraphs before one ask", () => {
    const quoted = (asks: boolean) => [`你早${asks ? "吗？" : "。"}`, "> 我早。"];
    expect(turns([...times(3, quoted(true)).flat(), ...times(2, quoted(false)).flat()])).toBe(10);
    expect(turns([...times(4, quoted(true)).flat(), ...times(3, quoted(false)).flat()])).toBe(0);
    expect(turns(times(2, quoted(true)).flat())).toBe(0);
  });

  it("begins with a request, but not with a lead-in", () => {
    const questions = times(3, bold(true)).flat();
    expect(turns(["**请你先介绍一下。**", "我叫周墨。", ...questions])).toBe(8);
    expect(turns(["**十年书店**", "我叫周墨。", ...questions])).toBe(6);
  });
});

describe("dashes are turns", () => {
  const talk = (letters: string) =>
    turns([...letters].map((letter) => ({ Q: "——你早吗？", A: "——我早。" })[letter] ?? "河边有一家书店。"));

  it.each([
    ["from four on", "QAQA", "QAQ"],
    ["where four of five paragraphs begin with one", "QAQ-A", "QAQ--A"],
    ["where one voice asks three times of five", "QAQAQAAAAA", "QAQAAAAAAA"],
    ["and the other twice of five", "QQQQQAQAQA", "QQQQQQQAQA"],
  ])("%s: %s, and not %s", (_, holds, fails) => {
    expect(talk(holds)).toBe([...holds].filter((letter) => letter !== "-").length);
    expect(talk(fails)).toBe(0);
  });
});
