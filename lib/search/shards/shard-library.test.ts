import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { answers } from "../answer/answers";
import { isProven } from "../answer/collect";
import { parseQuery } from "../query/query";
import { EMPTY_SEARCH, type SearchState } from "../query/search-state";
import { fetchFrom, openLibraries, shelve } from "../testing/libraries";
import { corpusOf, row, turn } from "../testing/turns";
import { writeChunk } from "./chunk";
import { indexStamp } from "./layout";
import { openLibrary } from "./shard-library";

/** A hundred turns: `世界` in all of them, `模型` in every tenth, `悖论` in one, and some English words. */
const shelved = shelve(
  corpusOf(
    Array.from({ length: 100 }, (_, number) => {
      const zh = `世界${number % 10 === 0 ? "模型" : ""}${number === 77 ? "悖论" : ""}。`;
      return turn(number, [], { rows: [row({ zh: [zh], en: number === 50 ? ["open source, opens"] : [] })] });
    }),
  ),
  "test",
  "files",
);

/** The library, and the paths of the files that it fetches, without the folder. */
async function opened() {
  const fetched: string[] = [];
  const fetchFile = fetchFrom(shelved);
  const library = await openLibrary(shelved.manifest, (path, range) => {
    fetched.push(path.slice(shelved.manifest.folder.length + 1));
    return fetchFile(path, range);
  });
  return { library, fetched };
}

async function given(q: string, rest: Partial<SearchState> = {}, shown = 5) {
  const { library, fetched } = await opened();
  const all = [];
  for await (const one of answers(library, { ...EMPTY_SEARCH, ...rest, q }, shown)) all.push(one);
  return {
    answers: all.map(({ complete, total, hits }) => ({ complete, total, hits: hits.map(({ id }) => id) })),
    texts: fetched.filter((path) => path.startsWith("text/")).sort(),
  };
}

const ids = (...numbers: number[]) => numbers.map((number) => turn(number, []).id);

test("the first hits come before all are counted, from as few blocks of text as it takes", async () => {
  expect(await given("世界")).toEqual({
    answers: [
      // The shorter turns first: their text has been read.
      { complete: false, total: 5, hits: ids(1, 2, 3, 4, 0) },
      { complete: true, total: 100, hits: ids(0, 1, 2, 3, 4) },
    ],
    texts: ["text/0.bin"],
  });
});

test("in another order than by relevance, there is one answer only", async () => {
  expect((await given("世界", { sort: "date" })).answers).toEqual([
    { complete: true, total: 100, hits: ids(0, 1, 2, 3, 4) },
  ]);
});

test("more hits than the first block has are looked for in others", async () => {
  const { answers } = await given("模型", {}, 10);
  expect(answers.map(({ complete, hits }) => [complete, [...hits].sort()])).toEqual([
    [false, ids(0, 10)],
    [false, ids(0, 10, 20, 30, 40, 50, 60, 70, 80, 90)],
    [true, ids(0, 10, 20, 30, 40, 50, 60, 70, 80, 90)],
  ]);
});

test("postings prove a word or a frequent pair of characters; a rare pair, a longer term and many words take the text", async () => {
  const { library } = await opened();
  const proven = (q: string) => isProven(library, parseQuery(q));
  expect(await Promise.all(["世", "世界", "世界 模型", "sour", "-世界"].map(proven))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(await Promise.all(["悖论", "世界 悖论", "世界 -悖论", "世界模型"].map(proven))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  const words = (count: number) => Array.from({ length: count }, (_, at) => `source${at}`).join(" ");
  expect([await proven(words(12)), await proven(words(13))]).toEqual([true, false]);
  expect((await given("悖论")).answers.at(-1)).toEqual({ complete: true, total: 1, hits: ids(77) });
});

test("postings know how many turns have a token, and which words begin alike", async () => {
  const { library } = await opened();
  expect(await Promise.all(["世界", "模型", "open", "世", "zzz"].map(library.frequency))).toEqual([100, 10, 1, 100, 0]);
  expect([...(await library.lookalikes({ text: "opem", unspaced: false, start: 0, end: 0 }))]).toEqual([
    ["open", 1],
    ["opens", 1],
  ]);
  expect(await library.lookalikes({ text: "悖伦", unspaced: true, start: 0, end: 0 })).toEqual(new Map());
});

test.each([
  ["is malformed", null],
  ["is malformed", { interviews: [] }],
  ["is malformed", { speakers: [] }],
  ["is malformed", { interviews: [], speakers: {} }],
  ["belongs to another index", { interviews: [], speakers: [] }],
])("a directory %s: %j", async (reason, directory) => {
  const files = new Map(shelved.files);
  const stamp = reason === "belongs to another index" ? "other" : indexStamp(shelved.manifest);
  const chunk = writeChunk(stamp, [new TextEncoder().encode(JSON.stringify(directory))], deflateRawSync);
  files.set(`${shelved.manifest.folder}/directory.bin`, chunk);
  const library = await openLibraries({ ...shelved, files });
  await expect(library.catalogue()).rejects.toThrow(`directory.bin: ${reason}`);
});
