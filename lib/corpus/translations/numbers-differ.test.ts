import { describe, expect, it } from "vitest";
import { makeSource } from "../text/source";
import { numbersDiffer } from "./numbers-differ";

const SOURCE = makeSource("source.md", "");

/** What is reported of two sentences that say the same. */
function differing(zh: string, en: string, match: "sure" | "unsure" = "sure", reviewed = "nothing"): string {
  const block = (lang: "zh" | "en", text: string) => ({
    ...{ text, html: text, file: "source.md", line: 1, lang, edition: "original" as const },
    span: [0, text.length] as [number, number],
  });
  const sentences = [
    { zh: [[0, 0, zh.length] as [number, number, number]], en: [[0, 0, en.length] as [number, number, number]], match },
  ];
  const row = { id: "t-1", zh: [block("zh", zh)], en: [block("en", en)], sentences };
  const found = numbersDiffer(
    [row],
    () => SOURCE,
    (text) => text.includes(reviewed),
  );
  return found.map((problem) => problem.found.en.replace(/:.*/s, "")).join();
}

describe("numbers of sentences that say the same are asked about", () => {
  it.each([
    ["书店有五个房间。", "The shop has four rooms.", "5 in Chinese, 4 in English"],
    ["一九九八年开的。", "It opened in 1988.", "1998 in Chinese, 1988 in English"],
    ["卖了 6.5 亿册。", "It sold 65 million copies.", "650000000 in Chinese, 65000000 in English"],
    ["花了0.25美元。", "It cost about US $25.", "0.25 in Chinese, 25 in English"],
  ])("where each has one that the other has not: %s %s", (zh, en, found) => {
    expect(differing(zh, en)).toBe(found);
  });

  it.each([
    ["where they are equal", "卖了三百万册。", "It sold three million copies."],
    ["where only one of them has more", "书店有五个房间。", "The shop has rooms."],
    ["not where a range is meant", "两三年后，来了二十人。", "Two or three years later twenty people came."],
    [
      "not where it is said by and large",
      "数千万人读过，五年内还会更多。",
      "Tens of millions read it; in five years more will.",
    ],
    [
      "not where what is numbered is in another word",
      "第二天来了三个人。",
      "On the 2nd day three came; 4 had been asked.",
    ],
    [
      "not where a small number is part of a word",
      "四小龙都来了，这两个时代一样。",
      "The four dragons came in both ages.",
    ],
    ["not where English has decades or dozens", "20年前有24本。", "Two decades ago there were two dozen."],
    ["not where another measure is used", "四十里，来回。", "Twenty kilometres, there and back."],
    ["not where a rank is left out", "三千五。", "Three thousand five hundred."],
    ["not where there is a half", "3个半小时。", "3.5 hours."],
    ["not where English has a half", "2.5倍。", "Two and a half times."],
    ["not where it is the time of day", "下午3点。", "At 15:00."],
    ["not where weights are converted", "五十公斤。", "It is 110 pounds."],
    ["not where a year is in short", "1995年的宣言。", "The manifesto of ’95."],
  ])("%s", (_, zh, en) => {
    expect(differing(zh, en)).toBe("");
  });

  it("only of sentences that surely belong together and that no editor has reviewed", () => {
    const [zh, en] = ["书店有五个房间。", "The shop has four rooms."];
    expect(differing(zh, en, "unsure")).toBe("");
    expect(differing(zh, en, "sure", "has four")).toBe("");
  });
});
