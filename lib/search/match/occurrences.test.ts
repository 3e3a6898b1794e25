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
  ["kai-fu lee, kai fu lee", '"Kai-Fu"', ["kai-fu", "kai fu"]],
  ["gpt-4 and gpt4", "GPT4", ["gpt-4", "gpt4"]],
  ["gpt-4, gpt4, gpt 4", '"GPT-4"', ["gpt-4", "gpt4", "gpt 4"]],
  ["i don’t, dont, don't know", "don`t x", ["don’t", "dont", "don't"]],
  ["i don’t, dont, don't know", "dont x", ["don’t", "dont", "don't"]],
  ["lecun’s lecun", '"lecun"', ["lecun", "lecun"]],
  ["a.i. is a question. i think", '"A.I."', ["a.i"]],
  ["a.i. and ai", '"AI"', ["a.i", "ai"]],
  ["3.5 and 35, 3, 5", '"3.5"', ["3.5"]],
  ["1,000 and 1000", '"1000"', ["1,000", "1000"]],
  ["1,000 and 1000", '"1,000"', ["1,000", "1000"]],
  ["open, source. open source", '"open source"', ["open, source", "open source"]],
  ["state-of-the-art", '"stateof"', []],
  ["state-of-the-art", "stateof", ["state-of-the-art"]],
  ["ai 系统，ai系统。ai。系统", "AI系统", ["ai 系统", "ai系统"]],
  ["山姆·奥特曼，山姆。奥特曼", "山姆奥特曼", ["山姆·奥特曼"]],
  ["山姆奥特曼", "山姆·奥特曼", ["山姆奥特曼"]],
  ["所谓“世界”模型", "世界模型", ["世界”模型"]],
  ["世界，模型。世界模型", "世界、模型", ["世界，模型", "世界模型"]],
  ["世界，模型", "世界模型", []],
  ["好，好？", "？", ["？"]],
  ["好……", "…", ["…", "…"]],
  ["kai-fung lee", '"Kai-Fu"', []],
  ["lee's answer", '"Lee"', ["lee"]],
  ["2024年", '"2024"', ["2024"]],
  ["x\u0302", '"x"', []],
  ["a𠮷野家", "𠮷野", ["𠮷野"]],
  ["𐐨a", '"a"', []],
])("in %j, %j occurs as %j", (text, query, expected) => {
  expect(found(text, query)).toEqual(expected);
});
