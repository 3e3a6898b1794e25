import { expect, test } from "vitest";
import { cutQuotation } from "./cut-quotation";

/** The sentences, with a bar before each unit that a gap stands before. */
const cut = (typed: string) =>
  cutQuotation(typed).sentences.map(({ text, units, gaps }) => {
    const bars = [...gaps].map((place) => units[place]?.start ?? 0).sort((a, b) => b - a);
    return bars.reduce((marked, at) => `${marked.slice(0, at)}|${marked.slice(at)}`, text);
  });

test.each([
  ["汽车送我们去远方，工具强化人类。", ["汽车送我们去远方，工具强化人类。"]],
  [
    "汽车送我们去很远很远的地方。所有工具都是用来强化人类的",
    ["汽车送我们去很远很远的地方。", "所有工具都是用来强化人类的"],
  ],
  ["汽车送我们去很远很远的地方。”他说", ["汽车送我们去很远很远的地方。”他说"]],
  ["You ask me why? I say that it is so. Well.", ["You ask me why? I say that it is so. Well."]],
  [
    "They cost 3.5 million a year, I think. Some of us say that it is less!",
    ["They cost 3.5 million a year, I think.", "Some of us say that it is less!"],
  ],
  ["", [""]],
])("sentences that weigh enough are judged by themselves: %s", (typed, sentences) => {
  expect(cut(typed)).toEqual(sentences);
});

test("words of twelve Chinese characters or six words are enough", () => {
  expect(cut("一二三四五六七八九十百千。一二三四五六七八九十百万")).toHaveLength(2);
  expect(cut("一二三四五六七八九十百。一二三四五六七八九十百千")).toHaveLength(1);
  expect(cut("One two three four five six. One two three four five six.")).toHaveLength(2);
  expect(cut("One two three four five. One two three four five six.")).toHaveLength(1);
});

test.each([
  ["汽车送我们去……工具强化人类", ["汽车送我们去……|工具强化人类"]],
  ["汽车送我们去…工具强化人类", ["汽车送我们去…|工具强化人类"]],
  ["汽车送我们去[...]工具强化人类", ["汽车送我们去[...]|工具强化人类"]],
  ["汽车送我们去（……）工具强化人类", ["汽车送我们去（……）|工具强化人类"]],
  ["汽车送我们去。。。工具强化人类", ["汽车送我们去。。。|工具强化人类"]],
  ["Cars take us ... far away from home", ["Cars take us ... |far away from home"]],
  ["Cars take us . . . far away from home", ["Cars take us . . . |far away from home"]],
  ["汽车送我们……工具强化人类和社会", ["汽车送我们……工具强化人类和社会"]],
  ["……汽车送我们去，工具强化人类……", ["……汽车送我们去，工具强化人类……"]],
])("an ellipsis leaves words out where enough stand on both sides: %s", (typed, sentences) => {
  expect(cut(typed)).toEqual(sentences);
});
