import { describe, expect, it } from "vitest";
import { han } from "../fixtures/read";
import { makeSource } from "../text/source";
import { findQuote } from "./find-quote";

const PLACE = { file: "interview.yml", line: 1, column: 1 };
function found(text: string, words: string) {
  const result = findQuote(makeSource("source.md", text), words, PLACE);
  return "problem" in result ? [result.problem.rule, result.problem.didYouMean] : result.offset;
}

describe("words that a sidecar quotes", () => {
  it("stand in the source once", () => {
    expect(found("河边的书店", "书店")).toBe(3);
  });

  it("twice are asked for with as much behind them, on the line, as stands there once", () => {
    expect(found("书店开门\n书店关门", "书店")).toEqual(["quote-not-unique", expect.stringContaining("书店开")]);
    expect(found("书店\n书店关门", "书店")).toEqual(["quote-not-unique", expect.not.stringContaining("书店关")]);
    expect(found("书店𠮷\n书店𠮸", "书店")).toEqual(["quote-not-unique", expect.stringContaining("书店𠮷")]);
  });

  it("with forty characters more at most", () => {
    const lines = (more: number) => `店${han(more - 1)}甲\n店${han(more - 1)}乙`;
    expect(found(lines(40), "店")).toEqual(["quote-not-unique", expect.stringContaining("甲")]);
    expect(found(lines(41), "店")).toEqual(["quote-not-unique", expect.not.stringContaining("甲")]);
  });

  it("that stand nowhere are asked for as the source has them", () => {
    expect(found("河边的书店开了十年", "河边的书店开十年")).toEqual([
      "quote-not-found",
      expect.stringContaining("河边的书店开了十年"),
    ]);
  });
});
