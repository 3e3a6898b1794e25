import { expect, test } from "vitest";
import type { SearchTurn } from "../documents/documents";
import { EMPTY_SEARCH } from "../query/search-state";
import { find } from "../testing/find";
import { corpusOf, row, turn } from "../testing/turns";

/** The positions in the corpus of the turns found. */
async function order(turns: SearchTurn[], typed: string): Promise<number[]> {
  const { hits } = await find(corpusOf(turns), { ...EMPTY_SEARCH, q: typed });
  return hits.map((hit) => turns.indexOf(hit));
}

test("terms as they were typed, then in one paragraph, then anywhere in the turn", async () => {
  const turns = [
    turn(0, ["开源", "安全"]),
    turn(1, ["安全与开源，这里说的是两件不同的事"]),
    turn(2, ["要开源安全"]),
    turn(3, ["开源 安全"]),
  ];
  expect(await order(turns, "开源 安全")).toEqual([2, 3, 1, 0]);
});

test("what was typed exactly before what folds to it", async () => {
  const folded = turn(0, ["the cafe of Zoe, cafe"]);
  expect(await order([folded, turn(1, ["a café in a longer turn"])], "café")).toEqual([1, 0]);
  expect(await order([folded, turn(1, ["a café in a longer turn"])], "cafe")).toEqual([0, 1]);
  expect(await order([turn(0, ["tell us, us"]), turn(1, ["in the US of today"])], "US")).toEqual([1, 0]);
  expect(await order([turn(0, ["臺灣，臺灣"]), turn(1, ["台湾在这里"])], "台湾")).toEqual([1, 0]);
  expect(await order([turn(0, ["dont dont"]), turn(1, ["I don’t know"])], "don’t")).toEqual([1, 0]);
});

test("whole words before beginnings of words", async () => {
  expect(await order([turn(0, ["the aim"]), turn(1, ["an AI in a much longer turn"])], "AI")).toEqual([1, 0]);
});

test("answers, narration, questions, editorial notes", async () => {
  const kinds = ["editorial", "question", "narration", "answer"] as const;
  const turns = kinds.map((kind, number) => turn(number, ["世界模型"], { kind }));
  expect(await order(turns, "世界模型")).toEqual([3, 2, 1, 0]);
});

test("a turn about the word before a line that merely mentions it", async () => {
  const about = "世界模型是什么？世界模型预测行动的后果。没有世界模型，就没有规划。";
  expect(await order([turn(0, ["世界模型？"]), turn(1, [about])], "世界模型")).toEqual([1, 0]);
});

test("the order of the corpus on ties and without terms", async () => {
  const turns = [turn(0, ["世界"]), turn(1, ["世界"], { rows: [row({ en: ["世界"] })] }), turn(2, ["世界"])];
  expect(await order(turns, "世界")).toEqual([0, 1, 2]);
  expect(await order(turns, "")).toEqual([0, 1, 2]);
});

test("how long a turn is, once it is longer than a short answer", async () => {
  const line = turn(0, ["世界模型"]);
  const twice = (length: number) => turn(1, [`世界模型世界模型${"书".repeat(length - 8)}`]);
  // One in 300 and 4 characters is less than two in 300 and 307, and more than two in 300 and 309.
  expect(await order([line, twice(307)], "世界模型")).toEqual([1, 0]);
  expect(await order([line, twice(309)], "世界模型")).toEqual([0, 1]);
});

test("the words of up to fifty hits", async () => {
  const apart = (count: number) => Array.from({ length: count }, (_, number) => turn(number, ["开源", "安全"]));
  const asTyped = (number: number) => turn(number, ["开源安全"]);
  expect((await order([...apart(49), asTyped(49)], "开源 安全"))[0]).toBe(49);
  expect((await order([...apart(50), asTyped(50)], "开源 安全"))[0]).toBe(0);
});
