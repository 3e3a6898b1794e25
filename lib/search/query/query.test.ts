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
  ["？ - … “” 01.AI.", [whole("01.ai.")], []],
])("%j", (typed, wanted, unwanted) => {
  expect(parseQuery(typed)).toEqual({ wanted, unwanted });
});
