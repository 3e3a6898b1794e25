import { expect, test } from "vitest";
import { turnKey } from "../documents/documents";
import { ALLOWANCE } from "../index/budget";
import { EMPTY_SEARCH, type SearchState } from "../query/search-state";
import { PACKINGS, type Packing } from "../shards/packing";
import { openLibrary } from "../shards/shard-library";
import { fetchFrom, inflateAtOnce, shelve } from "../testing/libraries";
import { manyTurns } from "../testing/many-turns";
import { plainScan } from "../testing/plain-scan";
import type { Answer } from "./answer";
import { answers } from "./answers";

const corpus = manyTurns(3000);

/** A way to open the corpus anew, metering what is fetched. */
function openerOf(packing: Packing) {
  const shelved = shelve(corpus, "test", packing);
  const fetchFile = fetchFrom(shelved);
  return async () => {
    const spent = { bytes: 0, requests: 0 };
    const library = await openLibrary(
      shelved.manifest,
      async (path, range) => {
        const bytes = await fetchFile(path, range);
        spent.requests += 1;
        spent.bytes += bytes.length;
        return bytes;
      },
      inflateAtOnce,
    );
    return { library, spent };
  };
}

/** All hits of each query, by a plain scan. */
const scanned = new Map<SearchState, ReadonlySet<string>>();
function hitsOf(state: SearchState): ReadonlySet<string> {
  const known = scanned.get(state) ?? new Set(plainScan(corpus, state));
  scanned.set(state, known);
  return known;
}

const FREQUENT = ["世界模型", "世界", "的", "我", "ai", "AI系统", "llama 3", "研究", "飞"];
const QUERIES: readonly Partial<SearchState>[] = [
  ...FREQUENT.map((q) => ({ q })),
  ...FREQUENT.flatMap((one) => FREQUENT.slice(0, 2).map((other) => ({ q: `${one} -${other}` }))),
  ...FREQUENT.flatMap((one) => FREQUENT.slice(0, 2).map((other) => ({ q: `"${one} ${other}"` }))),
  ..."世我aiI3".split("").flatMap((letter) => [{ q: letter }, { q: `-${letter}` }]),
  ...["", "世界模型", "的 我", '"world model"'].map((asked) => ({ q: "世界模型", asked })),
  { q: FREQUENT.join(" ") },
  { q: FREQUENT.map((one) => `${one}${one}`).join(" ") },
  { q: "世界模型", sort: "date" },
  { q: "世界模型", sort: "speaker" },
  { q: "", filters: { ...EMPTY_SEARCH.filters, wording: "quoted" } },
  { q: "世界模型", filters: { ...EMPTY_SEARCH.filters, speaker: "li" } },
];
const STATES = QUERIES.map((query) => ({ ...EMPTY_SEARCH, ...query }));

test.each(PACKINGS)(
  "no query fetches more than the budget at first, and what it says is right: %s",
  async (packing) => {
    const open = openerOf(packing);
    const kinds = { exact: 0, partial: 0 };
    for (const state of STATES) {
      const { library, spent } = await open();
      let given: Answer | null = null;
      for await (const one of answers(library, state, 20)) given = one;
      const { total, uncounted, hits, complete, counts } = given ?? expect.fail();
      expect(complete).toBe(true);
      expect(spent.requests, JSON.stringify(state)).toBeLessThanOrEqual(ALLOWANCE.requests);
      expect(spent.bytes, JSON.stringify(state)).toBeLessThanOrEqual(1_000_000);
      const expected = hitsOf(state);
      expect(hits.every((hit) => expected.has(turnKey(hit)))).toBe(true);
      if (uncounted === null) {
        kinds.exact += 1;
        expect({ state, total }).toEqual({ state, total: expected.size });
      } else {
        kinds.partial += 1;
        expect(total).toBeLessThanOrEqual(expected.size);
        expect(uncounted.about).toBeGreaterThanOrEqual(total);
        expect(hits.length, JSON.stringify(state)).toBeGreaterThanOrEqual(Math.min(1, expected.size));
        for (const [, count] of counts.kind) expect(count).toBeLessThanOrEqual(total);
      }
    }
    expect(Math.min(kinds.exact, kinds.partial)).toBeGreaterThan(15);
  },
  120_000,
);

test("when a person asks for more, all hits are counted, whatever that takes", async () => {
  const { library, spent } = await openerOf("files")();
  const state = { ...EMPTY_SEARCH, q: '"世界模型 世界"' };
  const totals = [];
  for (const allowance of [ALLOWANCE, null, ALLOWANCE]) {
    for await (const { complete, total, uncounted } of answers(library, state, 20, () => {}, allowance)) {
      if (complete) totals.push({ total, isExact: uncounted === null });
    }
  }
  const exact = { total: plainScan(corpus, state).length, isExact: true };
  expect(totals).toEqual([{ total: expect.any(Number), isExact: false }, exact, exact]);
  expect(totals[0]?.total).toBeLessThan(exact.total);
  expect(spent.requests).toBeGreaterThan(ALLOWANCE.requests);
});

test("a quotation that the budget does not suffice for is said to be unjudged, and judged when a person asks", async () => {
  const { library } = await openerOf("files")();
  const said = corpus.turns.find(({ rows }) => rows.some(({ zh: [text = ""] }) => text.length > 40));
  const q = said?.rows[0]?.zh[0] ?? expect.fail();
  const verdicts = [];
  for (const allowance of [{ bytes: 1_000_000, requests: 7 }, null]) {
    for await (const { complete, quotation, unjudged } of answers(
      library,
      { ...EMPTY_SEARCH, q },
      20,
      () => {},
      allowance,
    )) {
      if (complete) verdicts.push({ verdict: quotation?.verdict ?? null, unjudged });
    }
  }
  expect(verdicts).toEqual([
    { verdict: null, unjudged: true },
    { verdict: "word-for-word", unjudged: false },
  ]);
});
