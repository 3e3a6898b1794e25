import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "../answer/answer";
import { answers } from "../answer/answers";
import type { SearchCorpus } from "../documents/documents";
import { turnKey } from "../documents/documents";
import type { Library } from "../index/library";
import { EMPTY_SEARCH, type SearchState } from "../query/search-state";
import { corpus, searchIn } from "../testing/corpora";
import { openLibraries, shelve } from "../testing/libraries";
import { manyTurns } from "../testing/many-turns";
import { plainScan } from "../testing/plain-scan";
import { makeLibrary } from "../whole/whole-library";
import { PACKINGS } from "./packing";

/** The turns of an interview are adjacent, as the build writes them. */
const bySlug = (corpus: SearchCorpus): SearchCorpus => ({
  ...corpus,
  turns: [...corpus.turns].sort((a, b) => (a.slug === b.slug ? 0 : a.slug < b.slug ? -1 : 1)),
});

const searched = corpus.map(bySlug).chain(searchIn);

async function all(library: Library, state: SearchState, shown = 100): Promise<Answer[]> {
  const given: Answer[] = [];
  for await (const one of answers(library, state, shown, () => {}, null)) given.push(one);
  return given;
}

/** Exact quotations only; for near ones, files compare other turns. */
const exact = (quotation: Answer["quotation"]) => (quotation?.verdict === "word-for-word" ? quotation : null);

/** With all text in memory there is a single, complete answer. */
async function inMemory(library: Library, state: SearchState, shown: number): Promise<Answer> {
  const [given, ...more] = await all(library, state, shown);
  expect(more).toEqual([]);
  return given ?? expect.fail();
}

test("a search in files gives the same hits, order and counts as a search in memory", async () => {
  await fc.assert(
    fc.asyncProperty(searched, async ({ corpus, ...state }) => {
      const [ranges, files] = await Promise.all(
        PACKINGS.map((packing) => openLibraries(shelve(corpus, "test", packing))),
      );
      for (const one of [{ ...EMPTY_SEARCH, q: state.q }, state]) {
        const given = await all(ranges ?? expect.fail(), one);
        expect((await all(files ?? expect.fail(), one)).at(-1)).toEqual(given.at(-1));
        const { piecemeal, nearby, quotation, ...complete } = given.at(-1) ?? expect.fail();
        const {
          piecemeal: _,
          nearby: __,
          quotation: said,
          ...rest
        } = await inMemory(await makeLibrary(corpus), one, 100);
        expect(complete).toEqual(rest);
        expect(exact(quotation)).toEqual(exact(said));
        expect(complete.hits.map(turnKey).sort()).toEqual(plainScan(corpus, one).sort());
        // Earlier answers are already correct.
        const keys = new Set(complete.hits.map(turnKey));
        for (const early of given) expect(early.hits.every((hit) => keys.has(turnKey(hit)))).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
}, 120_000);

const MANY = manyTurns(5000);
const QUERIES = [
  ...["世", "世界", "世界模型", "人工智能 研究", "ai", "AI", "inter", "intera", "interak", "interaks x", "llama 3"],
  ...[
    '"世界 模型"',
    "AI系统",
    "-世界",
    "的 -我",
    "世界 -interak",
    "我 的 世界",
    "飞",
    "飛 -人工智能",
    "zzz",
    "in -世界模型",
  ],
];
const STATES: readonly Partial<SearchState>[] = [
  {},
  { sort: "date" },
  { sort: "speaker" },
  { filters: { ...EMPTY_SEARCH.filters, lang: "en", wording: "said" } },
  { filters: { ...EMPTY_SEARCH.filters, speaker: "li", wording: "quoted" } },
  { filters: { ...EMPTY_SEARCH.filters, speaker: "li", kind: "answer" }, asked: "世界" },
  { filters: { ...EMPTY_SEARCH.filters, in: "interview-7" }, sort: "date", asked: "世界模型 inter" },
];

test("the same holds with many turns, long posting lists and more hits than are ranked by text", async () => {
  const shelved = PACKINGS.map((packing) => shelve(MANY, "test", packing));
  const parts = shelved.map(({ files }) => [...files.keys()].filter((path) => path.includes("/parts/")).length);
  expect(parts).toEqual([1, expect.any(Number)]);
  expect(parts[1]).toBeGreaterThan(5);
  const [whole, ...libraries] = await Promise.all([makeLibrary(MANY), ...shelved.map(openLibraries)]);
  for (const q of ["", ...QUERIES]) {
    for (const rest of STATES) {
      const state = { ...EMPTY_SEARCH, ...rest, q };
      const { piecemeal: _, nearby: __, quotation: said, ...expected } = await inMemory(whole, state, 30);
      for (const library of libraries) {
        const { piecemeal, nearby, quotation, ...complete } = (await all(library, state, 30)).at(-1) ?? expect.fail();
        expect({ q, rest, ...complete }).toEqual({ q, rest, ...expected });
        expect(exact(quotation)).toEqual(exact(said));
      }
    }
  }
}, 120_000);
