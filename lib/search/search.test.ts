import fc from "fast-check";
import { expect, test } from "vitest";
import { turnKey } from "./documents";
import { FACETS, NO_FILTERS } from "./filters";
import { search } from "./search";
import { makeSearchIndex } from "./search-index";
import { corpus, filters, query } from "./testing/corpora";
import { plainScan } from "./testing/plain-scan";
import { corpusOf, turn } from "./testing/turns";

const VALUES = {
  speaker: ["lecun", "li", "lee", "nobody"],
  role: ["interviewer", "guest", "audience", "author", "narrator"],
  lang: ["zh", "en"],
  in: ["one", "two"],
};

const asked = corpus.chain((corpus) => fc.record({ corpus: fc.constant(corpus), q: query(corpus), filters }));

async function keysFound(...[index, q, filters]: Parameters<typeof search>): Promise<string[]> {
  return (await search(index, q, filters)).hits.map(turnKey).sort();
}

test("finds what a plain scan finds, and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ corpus, q, filters }) => {
      const index = makeSearchIndex(corpus);
      for (const narrowed of [NO_FILTERS, filters]) {
        expect(await keysFound(index, q, narrowed)).toEqual(plainScan(corpus, { q, ...narrowed }).sort());
      }
    }),
    { seed: 20261121, numRuns: 1000 },
  );
});

test("the count beside a value is the number of hits that picking it leaves", async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ corpus, q, filters }) => {
      const index = makeSearchIndex(corpus);
      const { counts } = await search(index, q, filters);
      for (const facet of FACETS) {
        for (const value of VALUES[facet]) {
          const hits = plainScan(corpus, { q, ...filters, [facet]: value });
          expect(counts[facet].get(value) ?? 0).toBe(hits.length);
        }
      }
    }),
    { seed: 20261122, numRuns: 300 },
  );
});

test("what the engine proposes may be wrong and in any order", async () => {
  const turns = [turn(0, ["模型世界"]), turn(1, ["世界模型"]), turn(2, ["世界模型"])];
  const index = { ...makeSearchIndex(corpusOf(turns)), engine: { propose: async () => [2, 0, 1] } };
  expect((await search(index, "世界模型", NO_FILTERS)).hits).toEqual([turns[1], turns[2]]);
});
