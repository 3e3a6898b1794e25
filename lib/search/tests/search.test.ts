import fc from "fast-check";
import { expect, test } from "vitest";
import { type SearchCorpus, turnKey } from "../documents/documents";
import { FACETS } from "../query/filters";
import { EMPTY_SEARCH, type SearchState, TURN_KINDS } from "../query/search-state";
import { corpus, searchIn } from "../testing/corpora";
import { find } from "../testing/find";
import { plainScan } from "../testing/plain-scan";

const VALUES = {
  speaker: ["lecun", "li", "lee", "nobody"],
  wording: ["said", "quoted"],
  role: ["interviewer", "guest", "audience", "author", "narrator"],
  kind: TURN_KINDS,
  lang: ["zh", "en"],
  in: ["one", "two"],
  form: ["dialogue", "narrative", "letter"],
  publisher: ["海岸", "Coast"],
  series: ["Islanders"],
  tag: ["灯", "sea"],
};

const searched = corpus.chain(searchIn);

async function keysFound(corpus: SearchCorpus, state: SearchState): Promise<string[]> {
  return (await find(corpus, state)).hits.map(turnKey).sort();
}

test("finds what a plain scan finds, and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(searched, async ({ corpus, q, asked, filters, sort }) => {
      expect(await keysFound(corpus, { ...EMPTY_SEARCH, q })).toEqual(plainScan(corpus, { ...EMPTY_SEARCH, q }).sort());
      const narrowed = { q, asked, filters, sort };
      expect(await keysFound(corpus, narrowed)).toEqual(plainScan(corpus, narrowed).sort());
    }),
    { numRuns: 1000 },
  );
});

test("the count beside a value is the number of hits that picking it leaves", async () => {
  await fc.assert(
    fc.asyncProperty(searched, async ({ corpus, ...state }) => {
      const { counts } = await find(corpus, state);
      for (const facet of FACETS) {
        for (const value of VALUES[facet]) {
          const hits = plainScan(corpus, { ...state, filters: { ...state.filters, [facet]: value } });
          expect(counts[facet].get(value) ?? 0).toBe(hits.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});
