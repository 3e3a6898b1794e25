import { expect, test } from "vitest";
import { turnKey } from "../documents/documents";
import { ALLOWANCE } from "../index/budget";
import { EMPTY_SEARCH, type SearchState } from "../query/search-state";
import { openLibrary } from "../shards/shard-library";
import { shelve } from "../testing/libraries";
import { manyTurns } from "../testing/many-turns";
import { plainScan } from "../testing/plain-scan";
import type { Answer } from "./answer";
import { answers } from "./answers";

const corpus = manyTurns(4000);
const shelved = shelve(corpus);

/** Opens the corpus anew, and meters what is fetched. */
async function opened() {
  const spent = { bytes: 0, requests: 0 };
  const library = await openLibrary(shelved.manifest, async (path) => {
    const file = shelved.files.get(path) ?? expect.fail();
    spent.requests += 1;
    spent.bytes += file.length;
    return file;
  });
  return { library, spent };
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

test("no query fetches more than the budget before a person asks for more, and what it says is right", async () => {
  const kinds = { exact: 0, partial: 0 };
  for (const query of QUERIES) {
    const state = { ...EMPTY_SEARCH, ...query };
    const { library, spent } = await opened();
    let given: Answer | null = null;
    for await (const one of answers(library, state, 20)) given = one;
    const { total, uncounted, hits, complete, counts } = given ?? expect.fail();
    expect(complete).toBe(true);
    expect(spent.requests, JSON.stringify(query)).toBeLessThanOrEqual(ALLOWANCE.requests);
    expect(spent.bytes, JSON.stringify(query)).toBeLessThanOrEqual(1_000_000);
    const expected = new Set(plainScan(corpus, state));
    expect(hits.every((hit) => expected.has(turnKey(hit)))).toBe(true);
    if (uncounted === null) {
      kinds.exact += 1;
      expect({ query, total }).toEqual({ query, total: expected.size });
    } else {
      kinds.partial += 1;
      expect(total).toBeLessThanOrEqual(expected.size);
      expect(uncounted.about).toBeGreaterThanOrEqual(total);
      expect(hits.length, JSON.stringify(query)).toBeGreaterThanOrEqual(Math.min(1, expected.size));
      for (const [, count] of counts.kind) expect(count).toBeLessThanOrEqual(total);
    }
  }
  expect(Math.min(kinds.exact, kinds.partial)).toBeGreaterThan(15);
});

test("when a person asks for more, all hits are counted, whatever that takes", async () => {
  const { library, spent } = await opened();
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
