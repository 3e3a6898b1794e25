import { describe, expect, it } from "vitest";
import { decoded, namesIn, pathWithoutTail } from "./address-tail";

/** What chat programs, mail programs and people were seen to put after an address. */
const TAILS = [
  ...["，", "。", "）", "】", "》", "”", "、看这里", "，你看。https://example.org/"],
  ...[",", ".", ")", "]", ">", "'", '"', "*", "_", "`", ";", "!", "?", " and so on", "…"],
  ...["\u200b", "\ufeff", "\u00a0", "\u3000", "\u2060。"],
];

describe("the name in a part of an address", () => {
  it.each(TAILS.flatMap((tail) => [tail, encodeURIComponent(tail), encodeURIComponent(encodeURIComponent(tail))]))(
    "stays when %j was added",
    (tail) => {
      expect(namesIn(`k1abcdef${tail}`)[0]).toBe("k1abcdef");
    },
  );

  it("is found behind signs, between unseen characters, and in capitals", () => {
    expect(namesIn("“K1ABCDEF”")).toEqual(["k1abcdef"]);
    expect(namesIn("k1ab\u200bcdef")).toEqual(["k1abcdef"]);
    expect(namesIn("%E2%80%8Bk1abcdef%20")).toEqual(["k1abcdef"]);
  });

  it("may be its first part alone, where a hyphen was added", () => {
    expect(namesIn("k1abcdef-see")).toEqual(["k1abcdef-see", "k1abcdef"]);
    expect(namesIn("k1abcdef-，")).toEqual(["k1abcdef"]);
  });

  it("is missing from signs alone, and malformed escapes stop nothing", () => {
    expect(namesIn("，。%20")).toEqual([]);
    expect(decoded("%E0%A4%A")).toBe("%E0%A4%A");
    expect(decoded("a%2520b")).toBe("a b");
    expect(decoded("a%25252520b")).toBe("a%20b");
  });
});

describe("a path without its tail", () => {
  it.each(
    TAILS.flatMap((tail) => [
      [`/interviews/river-shop/k1abcdef/${tail}`, "/interviews/river-shop/k1abcdef/"],
      [`/interviews/river-shop/k1abcdef${tail}`, "/interviews/river-shop/k1abcdef/"],
    ]),
  )("%j is that of an answer or an interview", (path, short) => {
    expect(pathWithoutTail(path)).toBe(short);
  });

  it.each([
    ["/Interviews/River-Shop/K1ABCDEF/", "/interviews/river-shop/k1abcdef/"],
    ["/interviews/river-shop/k1abcdef/index.html，", "/interviews/river-shop/k1abcdef/"],
    ["/interviews%2Friver-shop%2Fk1abcdef", "/interviews/river-shop/k1abcdef/"],
    ["/interviews/river-shop/index.html%E3%80%82", "/interviews/river-shop/"],
    ["/interviews/river-shop)%20and", "/interviews/river-shop/"],
    ["/interviews/river-shop/k1abcdef%E0%A4%A", "/interviews/river-shop/k1abcdef/"],
    ["/speakers/lin-xia/，", "/speakers/lin-xia/"],
    ["/search/。", "/search/"],
    ["/，", "/"],
  ])("%s is %s", (path, short) => {
    expect(pathWithoutTail(path)).toBe(short);
  });

  it("is none where the rest may have been a name", () => {
    expect(pathWithoutTail("/interviews/river-shop/“k1abcdef”")).toBeNull();
    expect(pathWithoutTail("/interviews/river-shop/，https://example.org/")).toBeNull();
    expect(pathWithoutTail("/interviews/river-shop，/k1abcdef")).toBeNull();
  });
});
