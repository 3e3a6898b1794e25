import { describe, expect, it } from "vitest";
import { han, textsIn } from "../fixtures/read";
import { labelsAt } from "./grammar";
import type { LabelForm } from "./label-patterns";
import { isOnlyTime, isPartOfTime, leadingTime, timeIn } from "./times";

const wordsIn = (text: string) => textsIn(`${text}\n`)[0]?.words ?? expect.fail();
/** A label as one line: name, time, what it announces, and what stands behind it. */
function read(text: string, forms: readonly LabelForm[] = ["time", "colon"]): string | null {
  const words = wordsIn(text);
  const label = labelsAt(words, 0).find(({ form }) => forms.includes(form));
  if (label === undefined) return null;
  const { name, stamp, time, alias, bold, leadsToQuotation, end } = label;
  const marks = [bold && "bold", leadsToQuotation && "quotation", stamp ?? time, alias].filter(Boolean);
  return `${name} [${marks.join(", ")}] ${words.text.slice(end)}`;
}

describe("what looks like a label", () => {
  it.each<[string, string | null]>([
    ["林晓：早。", "林晓 [] 早。"],
    ["Lin Xiao: early.", "Lin Xiao [] early."],
    ["**林晓**：早。", "林晓 [bold] 早。"],
    ["**林晓：**早。", "林晓 [bold] 早。"],
    ["*林晓：*早。", "林晓 [bold] 早。"],
    ["• 林晓：早。", "林晓 [] 早。"],
    ["—— 林晓：早。", "林晓 [] 早。"],
    ["【林晓】：早。", "【林晓】 [] 早。"],
    ["「河边」记者：早。", "「河边」记者 [] 早。"],
    ["林晓「河边」：早。", "林晓「河边」 [] 早。"],
    ["林晓（店主）：早。", "林晓 [] 早。"],
    ["A (Cal): early.", "Cal [] early."],
    ["答（林晓）：早。", "林晓 [] 早。"],
    ["A (laughs): early.", "A [] early."],
    ["答（笑）：早。", "答 [] 早。"],
    ["推 linxiao: early.", "linxiao [] early."],
    ["→ linxiao: early.", "linxiao [] early."],
    ["[21-Jan-22 07:58 PM] linxiao\nearly.", "linxiao [21-Jan-22 07:58 PM] early."],
    ["大卫·罗森（以下简称大卫）：早。", "大卫·罗森 [大卫] 早。"],
    ["林晓，某大学教授：早。", "林晓 [] 早。"],
    ["林晓，你看：早。", null],
    ["[00:01:02] 林晓：早。", "林晓 [00:01:02] 早。"],
    ["林晓：[00:01] 早。", "林晓 [00:01] 早。"],
    ["林晓 0:22\n早。", "林晓 [0:22] 早。"],
    ["[0:22] 林晓\n早。", "林晓 [0:22] 早。"],
    ["林晓\n[0:22]\n早。", "林晓 [0:22] 早。"],
    ["**林晓** [0:22] 早。", "林晓 [bold, 0:22] 早。"],
    ["2031-05-03 14:14 【群主】林晓(10001)\n早。", "【群主】林晓 [2031-05-03 14:14] 早。"],
    ["[–]night-owl[S] 214 points 5 hours ago\nearly.", "night-owl [[S] 214 points 5 hours ago] early."],
    ["Lin Xiao (0:22) early.", "Lin Xiao [0:22] early."],
    ["Lin, [03.05.31 14:14]\nearly.", "Lin [03.05.31 14:14] early."],
    ["Lin, Xiao (Guest) 0:22\nearly.", "Lin, Xiao [0:22] early."],
    ["林晓（楼主）2031-05-03 14:14\n早。", "林晓 [2031-05-03 14:14] 早。"],
    ["linxiao commented on Jan 9, 2018\nearly.", "linxiao [commented on Jan 9, 2018] early."],
    ["[–][deleted] 12 points 2 years ago\nearly.", "[deleted] [12 points 2 years ago] early."],
    ["u/linxiao · OP · 412 points\nearly.", "u/linxiao [OP · 412 points] early."],
    ["林晓 · 3 小时前\n早。", "林晓 [3 小时前] 早。"],
    ["linxiao 3 hours ago | parent\nearly.", "linxiao [3 hours ago | parent] early."],
    ["The Minister (Lin Xiao): early.", "The Minister [Lin Xiao] early."],
    ["A    About 9:20.", null],
    ["LIN\tOne foot: early.", null],
    ["00:00:01,000 --> 00:00:04,000 林晓：早。", "林晓 [00:00:01,000 --> 00:00:04,000] 早。"],
    ["林晓：“早。”", "林晓 [quotation] “早。”"],
    ["**林晓：**“早。”", "林晓 [bold] “早。”"],
    ["来源：河边", null],
    ["原文链接：河边", null],
    ["本文作者：林晓", null],
    ["translation: book", null],
    ["step 2: book", null],
    ["STATEMENT OF DR: early.", null],
    ["2019：书", null],
    ["书店开了十年，林晓：早。", null],
    ["早。林晓：早。", null],
    ["早", null],
    ["https://example.org", null],
    [`${"书".repeat(30)}：早。`, `${"书".repeat(30)} [] 早。`],
    [`${"书".repeat(31)}：早。`, null],
    [`【${"书".repeat(20)}】：早。`, `【${"书".repeat(20)}】 [] 早。`],
    [`【${"书".repeat(21)}】：早。`, null],
    ["**Lin\nXiao:** early.", "Lin Xiao [bold] early."],
    ["**林\n晓：**早。", "林晓 [bold] 早。"],
    ["**Lin**\nXiao: early.", null],
  ])("%s", (text, label) => {
    expect(read(text)).toBe(label);
  });
});

describe("a name before another mark than a colon", () => {
  it.each<[string, string | null]>([
    ["Q. Early?", "Q [] Early?"],
    ["**Q.** Early?", "Q [bold] Early?"],
    ["Q1) Early?", "Q1 [] Early?"],
    ["(Q) Early?", "Q [] Early?"],
    ["Q - Early?", "Q [] Early?"],
    ["Q    Early?", "Q [] Early?"],
    ["问　早？", "问 [] 早？"],
    ["问、早？", "问 [] 早？"],
    ["Q early?", null],
    ["林晓｜早。", "林晓 [] 早。"],
    ["Lin Xiao – early.", "Lin Xiao [] early."],
    ["Lin Xiao-Wood early.", null],
    ["Lin Xiao\tearly.", "Lin Xiao [] early."],
    ["林晓　早。", "林晓 [] 早。"],
    ["林晓 早。", null],
    ["Mr. SMITH. Early.", "Mr. SMITH [] Early."],
    ["Mr. Smith. Early.", "Mr. Smith [] Early."],
    ["Tom Smith. Early.", null],
  ])("%s", (text, label) => {
    expect(read(text, ["mark"])).toBe(label);
  });
});

describe("what looks like a name alone", () => {
  it.each<[string, string | null]>([
    ["林晓\n早。", "林晓 [] 早。"],
    ["林晓早。", null],
    ["林晓（店主）\n早。", "林晓 [] 早。"],
    [`林晓（${han(57)}）（${han(57)}）\n早。`, "林晓 [] 早。"],
    [`林晓（${han(57)}）（${han(58)}）\n早。`, null],
  ])("on its line: %s", (text, label) => {
    expect(read(text, ["alone"])).toBe(label);
  });

  it.each<[string, string | null]>([
    ["【林晓】早。", "【林晓】 [] 早。"],
    ["［林晓］早。", "［林晓］ [] 早。"],
    ["[Lin] early.", "[Lin] [] early."],
    ["[Lin]: early.", null],
  ])("in brackets: %s", (text, label) => {
    expect(read(text, ["brackets"])).toBe(label);
  });

  it.each<[string, string | null]>([
    ["**林晓** 早。", "林晓 [bold] 早。"],
    ["**林晓** [0:22] 早。", null],
    ["**林晓**早。", null],
    ["**林晓** ：早。", null],
    ["林晓 早。", null],
    ["**林晓。** 早。", null],
  ])("in bold: %s", (text, label) => {
    expect(read(text, ["bold"])).toBe(label);
  });
});

describe("times", () => {
  it.each([
    ["2:14pm", true],
    ["1:31 P.M. EST", true],
    ["2031-05-03 14:14", true],
    ["下午3:20", true],
    ["2:14pm Lin", false],
  ])("only a time: %s", (text, holds) => {
    expect(isOnlyTime(text)).toBe(holds);
  });

  it.each([
    ["P.M.", true],
    ["pm EST", true],
    ["est", true],
    ["Pam", false],
  ])("part of a time: %s", (text, holds) => {
    expect(isPartOfTime(text)).toBe(holds);
  });

  it.each<[string, number, string | null]>([
    ["[02:01] 早", 8, "02:01"],
    ["（1:02:03）早", 9, "1:02:03"],
    ["02:01 早", 0, "02:01"],
    ["[02:01 – 03:01] 早", 16, "02:01 – 03:01"],
    ["[1:2] 早", 0, null],
    ["早 [02:01]", 0, "02:01"],
    ["[02:01.5][03:04] 早", 9, "02:01.5 03:04"],
  ])("%s", (text, length, time) => {
    expect([leadingTime(text), timeIn(text)]).toEqual([length, time]);
  });
});
