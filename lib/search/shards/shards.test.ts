import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_SEARCH, type SearchState } from "../address";
import { type Answer, answer } from "../answer";
import type { SearchCorpus } from "../documents";
import { turnKey } from "../documents";
import { makeSearchIndex } from "../search-index";
import { corpus, filters, query } from "../testing/corpora";
import { open, shelve } from "../testing/libraries";
import { plainScan } from "../testing/plain-scan";
import { answers } from "./answers";
import type { Library } from "./library";

/** An interview's turns stand together, as the build writes them. */
const bySlug = (corpus: SearchCorpus): SearchCorpus => ({
  ...corpus,
  turns: [...corpus.turns].sort((a, b) => (a.slug === b.slug ? 0 : a.slug < b.slug ? -1 : 1)),
});

const searched = corpus.map(bySlug).chain((corpus) =>
  fc.record({
    corpus: fc.constant(corpus),
    q: query(corpus),
    asked: fc.oneof({ weight: 3, arbitrary: fc.constant("") }, query(corpus)),
    filters,
    sort: fc.constantFrom("relevance", "date", "speaker"),
  }),
);

async function all(library: Library, state: SearchState, shown = 100): Promise<Answer[]> {
  const given: Answer[] = [];
  for await (const one of answers(library, state, shown)) given.push(one);
  return given;
}

test("a search in files gives what a search in memory gives: hits, order, counts and all", async () => {
  await fc.assert(
    fc.asyncProperty(searched, async ({ corpus, ...state }) => {
      const library = await open(shelve(corpus));
      for (const one of [{ ...EMPTY_SEARCH, q: state.q }, state]) {
        const given = await all(library, one);
        const { piecemeal, nearby, quotation, ...complete } = given.at(-1) ?? expect.fail();
        const expected = await answer(makeSearchIndex(corpus), one, 100);
        const { piecemeal: _, nearby: __, quotation: ___, ...rest } = expected;
        expect(complete).toEqual(rest);
        expect(complete.hits.map(turnKey).sort()).toEqual(plainScan(corpus, one).sort());
        // What is shown before is true already.
        const keys = new Set(complete.hits.map(turnKey));
        for (const early of given) expect(early.hits.every((hit) => keys.has(turnKey(hit)))).toBe(true);
      }
    }),
    { seed: 20261121, numRuns: 1000 },
  );
});
