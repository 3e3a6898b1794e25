import fc from "fast-check";
import { expect, test } from "vitest";
import { similarIn } from "../answer/lazy-extras";
import { approximate } from "../match/sellers";
import { corpusOf, row, turn } from "../testing/turns";
import { makeLibrary } from "../whole/whole-library";
import { findQuotation, mostShared } from "./quotation";

const corpus = corpusOf([
  turn(0, ["我们有推土机来帮我们挖土，有汽车送我们去远方，所有工具都是用来强化人类的。"]),
  turn(1, [], { rows: [row({ en: ["Necessity is the mother of innovation.", "If AI is a tool, we all win."] })] }),
  turn(2, [], { rows: [row({ en: ["As people say, necessity is the mother of innovation."] })] }),
]);
const library = () => makeLibrary(corpus);

async function checked(typed: string) {
  const found = await findQuotation(similarIn(await library()), typed);
  return found && [found.verdict, ...found.likenesses.map(({ turn }) => corpus.turns.indexOf(turn))];
}

test.each([
  ["有汽车送我们去远方所有工具都是用来强化人类的", ["exact", 0]],
  ["“necessity IS the mother of innovation”", ["exact", 1, 2]],
  ["innovation — if AI is a tool we all win", ["exact", 1]],
  ["有飞机送我们去远方，这些工具都是用来强化人类的", ["near", 0]],
  ["Necessity is never the mother of all innovation.", ["near", 1]],
  ["今天的天气很好，适合出去走走，再吃一顿饭", ["none"]],
  ["有汽车", null],
  ["mother of innovation", null],
])("%s", async (typed, verdict) => {
  expect(await checked(typed)).toEqual(verdict);
});

test("the difference is shown, with the punctuation of what was said", async () => {
  const found = await findQuotation(similarIn(await library()), "有飞机送我们去远方，所有工具都是强化人类的");
  expect(found?.likenesses[0]?.differences).toEqual([
    { text: "有", in: "both" },
    { text: "飞机", in: "typed" },
    { text: "汽车", in: "said" },
    { text: "送我们去远方，所有工具都是", in: "both" },
    { text: "用来", in: "said" },
    { text: "强化人类的", in: "both" },
  ]);
});

/** What is found of typed words, where one turn is near to them and says this. */
async function against(said: string, typed: string) {
  const source = { ...corpusOf([turn(0, [said])]) };
  const [first] = source.turns;
  const near = async () =>
    first === undefined
      ? []
      : [{ number: 0, turn: first, words: { zh: [said], en: [] }, quoted: [], question: null, names: source }];
  return (await findQuotation(near, typed))?.verdict ?? null;
}
const HAN = [..."天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏"].join("");

test("words are a quotation from twelve Chinese characters or six words on", async () => {
  expect(await against(HAN, HAN.slice(0, 12))).toBe("exact");
  expect(await against(HAN, HAN.slice(0, 11))).toBeNull();
  expect(await against("one two three four five six", "one two three four five six")).toBe("exact");
  expect(await against("one two three four five six", "one two three four five")).toBeNull();
});

test("half of the units may differ", async () => {
  expect(await against(HAN.slice(0, 12), `${HAN.slice(0, 6)}${"书".repeat(6)}`)).toBe("near");
  expect(await against(HAN.slice(0, 12), `${HAN.slice(0, 5)}${"书".repeat(7)}`)).toBe("none");
});

test("six hundred units are compared", async () => {
  const long = HAN.repeat(30);
  expect(await against(long, `${long.slice(0, 600)}书`)).toBe("exact");
  expect(await against(long, `${long.slice(0, 599)}书`)).toBe("near");
});

test("a token that few turns have counts for more; twelve turns are compared", () => {
  const postings = [Uint32Array.of(1, 2), Uint32Array.of(2), Uint32Array.of(3, 4, 5)];
  expect(mostShared(postings)).toEqual([2, 1, 3, 4, 5]);
  expect(mostShared([Uint32Array.from({ length: 12 }, (_, i) => i)])).toHaveLength(12);
  expect(mostShared([Uint32Array.from({ length: 13 }, (_, i) => i)])).toHaveLength(12);
});

const letters = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 });

test("the closest part found is as close as the closest of all parts", () => {
  fc.assert(
    fc.property(letters, letters, (pattern, text) => {
      const parts = text.flatMap((_, start) => text.slice(start).map((_, more) => text.slice(start, start + more + 1)));
      const nearest = Math.min(...[[], ...parts].map((part) => differences(pattern, part)));
      const found = approximate(pattern, text);
      expect(found.distance).toBe(nearest);
      expect(found.steps.filter((step) => step !== "both")).toHaveLength(nearest);
      expect(found.steps.filter((step) => step !== "text")).toHaveLength(pattern.length);
      expect(found.start + found.steps.filter((step) => step !== "pattern").length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

/** Letters to insert, delete or replace, tried in every way. */
function differences(one: readonly string[], other: readonly string[]): number {
  const [a, ...restA] = one;
  const [b, ...restB] = other;
  if (a === undefined || b === undefined) return one.length + other.length;
  if (a === b) return differences(restA, restB);
  return 1 + Math.min(differences(restA, other), differences(one, restB), differences(restA, restB));
}
