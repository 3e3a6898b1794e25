import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuery } from "../query/query";
import { text } from "../testing/corpora";
import { markedSpans, segmentsOf } from "./highlight";

function marked(paragraph: string, typed: string): string {
  const marks = markedSpans(paragraph, parseQuery(typed).wanted);
  return segmentsOf(paragraph, marks, { start: 0, end: paragraph.length })
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join("");
}

test.each([
  ["世界模型，世界", "世界", "[世界]模型，[世界]"],
  ["哈哈哈", "哈哈", "[哈哈哈]"],
  ["ＡＩ系统与AI", "ai", "[ＡＩ]系统与[AI]"],
  ["the  “Mother” of", '"the “mother”', "[the]  “[Mother]” of"],
  ["is  the\nmother", '"is the mother"', "[is  the\nmother]"],
  ["an inventor’s", "invent", "an [inventor]’s"],
  ["开源模型", "开源模型 源", "[开源模型]"],
  ["开源AI安全", "AI安全 开源", "[开源AI安全]"],
  ["李\u200B飞飞", "李飞飞", "[李\u200B飞飞]"],
  ["aﬁ", '"fi"', "aﬁ"],
])("%j searched for %j: %j", (paragraph, typed, expected) => {
  expect(marked(paragraph, typed)).toBe(expected);
});

test("the pieces make up the stretch, alternately marked and unmarked", () => {
  const cases = fc.record({ text, query: text, cut: fc.tuple(fc.nat(23), fc.nat(23)) });
  fc.assert(
    fc.property(cases, ({ text, query, cut }) => {
      const start = Math.min(...cut, text.length);
      const end = Math.min(Math.max(...cut), text.length);
      const segments = segmentsOf(text, markedSpans(text, parseQuery(query).wanted), { start, end });
      expect(segments.map((segment) => segment.text).join("")).toBe(text.slice(start, end));
      for (const [index, segment] of segments.entries()) {
        expect(segment.text).not.toBe("");
        expect(segment.marked).not.toBe(segments[index - 1]?.marked);
      }
    }),
    { numRuns: 1000 },
  );
});
