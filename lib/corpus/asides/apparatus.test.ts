import { describe, expect, it } from "vitest";
import { passagesIn } from "../fixtures/read";
import { backStart, isLeadIn, standsAround } from "./apparatus";

const only = (text: string) => passagesIn(`${text}\n`)[0] ?? expect.fail();

describe("a line that leads to what follows", () => {
  it.each([
    ["以下是采访全文：", true],
    ["以下为林晓的话。", true],
    ["书店以下是河边", false],
    ["采访原文如下", true],
    ["全文实录如下：", true],
    ["如下", false],
    ["The transcript follows below.", true],
    ["An interview with Lin Xiao follows:", true],
    ["What follows is long.", false],
    ["## 以下是采访全文：", false],
  ])("%s: %s", (text, leads) => {
    expect(isLeadIn(only(text))).toBe(leads);
  });
});

describe("what says nothing of its own", () => {
  it.each([
    ["---", true],
    ["https://example.org/a", true],
    ["看 https://example.org/a", false],
    ["原文链接：https://example.org/a", true],
    ["来源：河边报", true],
    ["Source: the river", true],
    ["书店的来源：河边", false],
    ["译者：林晓 校对：周墨", true],
    ["本文由林晓翻译", true],
    ["本文由林晓说起", false],
    ["Translator: Lin Xiao", true],
    ["（编者注：书店在河边。）", true],
    ["Editor’s note: the shop is open.", true],
    ["注意：书店", false],
    ["[书店](a.md) [河边](b.md)", true],
    ["[书店](a.md)，河边", false],
    ["## 来源：河边报", false],
    ["> 书店", false],
    ["书店。", false],
  ])("%s: %s", (text, stands) => {
    expect(standsAround(only(text))).toBe(stands);
  });
});

describe("the interview is over", () => {
  const back = (lastLabel: number, ...blocks: readonly string[]) =>
    backStart(passagesIn(blocks.join("\n\n")), lastLabel);

  it.each<[string, number, string[], number]>([
    ["at the end where nothing stands around it", 0, ["书。", "店。"], 2],
    ["before what stands around it", 0, ["书。", "店。", "来源：河边", "译者：林晓"], 2],
    ["but not before the last label", 1, ["书。", "来源：河边", "译者：林晓"], 2],
    ["at a mark that says so", 0, ["书。", "（全文完）", "店。"], 1],
    ["at a mark in English", 0, ["书。", "--END--", "店。"], 1],
    ["at a line with the time of day", 0, ["书。", "2:10 P.M. EST"], 1],
    ["at a correction", 0, ["书。", "*更正：店。*"], 1],
    ["at italics behind a rule", 0, ["书。", "---", "*店。*", "*河。*"], 1],
    ["at footnotes behind a rule", 0, ["书。", "---", "[1] 店。", "*河。*"], 1],
    ["not at footnotes without a rule", 0, ["书。", "[1] 店。"], 2],
    ["not at italics without a rule", 0, ["书。", "店。", "*河。*"], 3],
    ["not at a rule before other words", 0, ["书。", "---", "店。"], 3],
    ["not at a rule before the last label", 2, ["书。", "---", "*店。*"], 3],
    ["not at words that begin so", 0, ["书。", "End of the road", "店。"], 3],
    ["at a heading behind the last label", 0, ["书。", "## 附录", "店。"], 1],
    ["not at a heading where nobody has a label", -1, ["书。", "## 附录", "店。"], 3],
  ])("%s", (_, lastLabel, blocks, start) => {
    expect(back(lastLabel, ...blocks)).toBe(start);
  });
});
