import { expect, test } from "vitest";
import { answers } from "../answer/answers";
import { turnKey } from "../documents/documents";
import { EMPTY_SEARCH } from "../query/search-state";
import { openLibraries, shelve } from "../testing/libraries";
import { corpusOf, row, turn } from "../testing/turns";
import { makeLibrary } from "../whole/whole-library";

const SAID = [
  turn(0, ["人工智能。"]),
  turn(1, ["AI，你好"]),
  turn(2, [], { rows: [row({ en: ["I don’t know 🙂"] })] }),
  turn(3, ["世界？"]),
];
const corpus = corpusOf(SAID);
const libraries = { "in memory": () => makeLibrary(corpus), "in files": () => openLibraries(shelve(corpus)) };

/** The numbers of the turns found. */
async function found(open: () => ReturnType<typeof makeLibrary>, q: string): Promise<number[]> {
  const keys = new Set<string>();
  for await (const { hits } of answers(await open(), { ...EMPTY_SEARCH, q }, 10))
    for (const hit of hits) keys.add(turnKey(hit));
  return SAID.flatMap((one, number) => (keys.has(turnKey(one)) ? [number] : []));
}

test.each(Object.entries(libraries))("signs around and inside words hide no hit %s", async (_, open) => {
  for (const q of [
    "「人工智能」",
    "《人工智能》",
    "（人工智能）",
    "人工智能？",
    "人工智能……",
    "#人工智能",
    "人工，智能",
  ]) {
    expect(await found(open, q), q).toEqual([0]);
  }
  for (const q of ["'AI'", "‘AI’", "„AI“", "＂AI＂", "«AI»", "AI!", "A.I."])
    expect(await found(open, q), q).toEqual([1]);
  for (const q of ["don`t", "dont", "don’t", "don't", "«don't know»"]) expect(await found(open, q), q).toEqual([2]);
  expect(await found(open, "-AI 你好")).toEqual([]);
});

test.each(Object.entries(libraries))("signs alone are found exactly %s", async (_, open) => {
  expect(await found(open, "🙂")).toEqual([2]);
  expect(await found(open, "？")).toEqual([3]);
  expect(await found(open, "?")).toEqual([]);
  expect(await found(open, "，")).toEqual([1]);
  expect(await found(open, "🙃")).toEqual([]);
  expect(await found(open, "*")).toEqual([]);
});
