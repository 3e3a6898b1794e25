import { expect, test } from "vitest";
import { parseQuery } from "./query";

const prefix = (text: string) => ({ text, prefix: true });
const whole = (text: string) => ({ text, prefix: false });

test.each([
  ["", [], []],
  ["世界模型 JEPA", [whole("世界模型"), prefix("jepa")], []],
  ["JEPA　世界模型 ", [whole("jepa"), whole("世界模型")], []],
  ["AI系统 系统AI", [whole("ai系统"), prefix("系统ai")], []],
  ["“necessity is  the mother”", [whole("necessity is the mother")], []],
  ['"open source', [whole("open source")], []],
  ['说"开源"AI', [whole("说"), whole("开源"), prefix("ai")], []],
  ["开源 -AI", [whole("开源")], [whole("ai")]],
  ['开源 -"open source" Kai-Fu', [whole("开源"), prefix("kai-fu")], [whole("open source")]],
  ["－ＡＩ", [], [whole("ai")]],
  ["AI -「开源」", [whole("ai")], [whole("开源")]],
  ["AI AI x 开源 -开源 -开源 -x", [whole("ai"), whole("x"), whole("开源")], [whole("开源"), whole("x")]],
  ["--AI — AI", [whole("ai"), prefix("ai")], []],
])("%j", (typed, wanted, unwanted) => {
  expect(parseQuery(typed)).toMatchObject({ wanted, unwanted });
});

test.each(["（人工智能）", "人工智能？", "人工智能……", "#人工智能", "、人工智能。", "人工智能 ？"])(
  "signs around the words of %j are dropped",
  (typed) => {
    expect(parseQuery(typed)).toMatchObject({ wanted: [whole("人工智能")], unwanted: [] });
  },
);

test.each([
  ...["「」", "『』", "｢｣", "《》", "〈〉", "“”", "””", "„“", "‟”", '""', "＂＂", "〝〞", "«»", "»«", "‹›", "›‹"],
  ...["''", "‘’", "‚‘", "＇＇", "``", "´´"],
])("%s make a phrase", (marks) => {
  expect(parseQuery(`${marks[0]}open source${marks[1]} x`)).toMatchObject({
    wanted: [whole("open source"), prefix("x")],
  });
  expect(parseQuery(`${marks[0]}AI${marks[1]}`)).toMatchObject({ wanted: [whole("ai")] });
});

test.each(["don't", "don’t", "don`t", "don´t", "don＇t"])("the apostrophe in %s is none", (typed) => {
  expect(parseQuery(`${typed} 'tis`)).toMatchObject({ wanted: [whole(typed), prefix("tis")] });
});

test.each([
  ["？", ["？"]],
  ["……", ["……"]],
  ["🙂 ，", ["🙂", "，"]],
  ["-", ["-"]],
  ["“，”", ["，"]],
  ["「」", ["「」"]],
])("%j, signs alone, asks for exactly these", (typed, signs) => {
  expect(parseQuery(typed)).toMatchObject({ wanted: signs.map(whole), unwanted: [] });
});

test.each(["", " 　", "\u200B", "\u00AD\n"])("%j asks for nothing", (typed) => {
  expect(parseQuery(typed)).toEqual({ wanted: [], unwanted: [] });
});
