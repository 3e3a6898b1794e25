import { describe, expect, it } from "vitest";
import { anyOf, anyWordOf } from "./phrases";

const matches = (phrase: string, text: string) => new RegExp(`^${anyOf([phrase])}$`, "iu").test(text);

describe("the notation of phrases", () => {
  it.each<[string, string[], string[]]>([
    ["n.b.", ["n.b.", "N.B."], ["nxbx"]],
    ["C++ [a] {b} 1*", ["C++ [a] {b} 1*"], ["CC a b"]],
    ["主持人?", ["主持", "主持人"], ["主"]],
    ["c(e|t)o", ["CEO", "cto"], ["co", "ceto"]],
    ["观众_#?", ["观众", "观众1", "观众 12", "观众一"], ["观众们"]],
    ["see also:", ["see also:", "see also："], ["see also"]],
    ["today's", ["today's", "today’s"], ["todays"]],
    ["以下是{0,3}", ["以下是", "以下是采访"], ["以下是采访全文"]],
    ["thanks{0,9}read", ["thanks to read", "thanks, read"], ["thanksread", "thanks reread"]],
    ["由{1,9}译", ["由张三译", "由ABC译"], ["由译"]],
    ["记者问?", ["记者", "記者", "記者問"], ["計者", "記者间"]],
  ])("reads %s", (phrase, good, bad) => {
    expect(good.filter((text) => !matches(phrase, text))).toEqual([]);
    expect(bad.filter((text) => matches(phrase, text))).toEqual([]);
  });

  it("checks only the boundaries of Latin words", () => {
    const words = new RegExp(anyWordOf(["host", "主持"]), "iu");
    expect(["the host.", "our Host", "新主持人", "host", "主持Anna"].filter((text) => !words.test(text))).toEqual([]);
    expect(["hosting", "ghost"].filter((text) => words.test(text))).toEqual([]);
  });
});
