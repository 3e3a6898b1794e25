import { expect, test } from "vitest";
import { parseQuery } from "../query/query";
import { occurrences } from "./occurrences";

function found(text: string, query: string): string[] {
  return parseQuery(query).wanted.flatMap((term) =>
    [...occurrences(text, term)].map(({ start, end }) => text.slice(start, end)),
  );
}

test.each([
  ["世界模型的世界", "世界", ["世界", "世界"]],
  ["哈哈哈", "哈哈", ["哈哈", "哈哈"]],
  ["我们说ai系统和gpt4", "AI", ["ai"]],
  ["the aim of ais", '"AI"', []],
  ["the aim of ais", "AI", ["aim", "ais"]],
  ["founder of 01.ai", "01.AI", ["01.ai"]],
  ["founder of 101.ai", "01.AI", []],
  ["kai-fu lee", '"Kai-Fu"', ["kai-fu"]],
  ["kai-fung lee", '"Kai-Fu"', []],
  ["lee's answer", '"Lee"', ["lee"]],
  ["2024年", '"2024"', ["2024"]],
  ["x\u0302", '"x"', []],
  ["a𠮷野家", "𠮷野", ["𠮷野"]],
  ["𐐨a", '"a"', []],
])("in %j, %j occurs as %j", (text, query, expected) => {
  expect(found(text, query)).toEqual(expected);
});
