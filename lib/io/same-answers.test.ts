import fc from "fast-check";
import { expect, test } from "vitest";
import { buildCorpus } from "../corpus/build-corpus";
import { LANGUAGES } from "../schema/languages";
import type { Answer } from "../search/answer/answer";
import { answers } from "../search/answer/answers";
import { turnKey } from "../search/documents/documents";
import { makeSearchCorpus } from "../search/documents/make-search-corpus";
import type { Library } from "../search/index/library";
import { EMPTY_SEARCH, type SearchState } from "../search/query/search-state";
import { PACKINGS } from "../search/shards/packing";
import { openLibraries, shelve } from "../search/testing/libraries";
import { plainScan } from "../search/testing/plain-scan";
import { makeLibrary } from "../search/whole/whole-library";
import { readContent } from "./read-content";

/** Searches of what people really said, whatever the content folder holds. */
const { corpus: overview, interviews } = buildCorpus(readContent("content").files);
const corpus = makeSearchCorpus(overview, interviews);
const PARAGRAPHS = corpus.turns.flatMap(({ rows }) => rows.flatMap((row) => LANGUAGES.flatMap((lang) => row[lang])));

const libraries = Promise.all([
  makeLibrary(corpus),
  ...PACKINGS.map((packing) => openLibraries(shelve(corpus, "test", packing))),
]);

/** Words cut out of a text anywhere: some characters, or some words. */
const cut = fc.record({ text: fc.constantFrom(...PARAGRAPHS), from: fc.nat(), length: fc.integer({ min: 1, max: 5 }) });
const term = cut.map(({ text, from, length }) => {
  const pieces = /\p{Script=Han}/u.test(text) ? [...text] : text.split(/(?<=\s)/);
  const start = from % pieces.length;
  return pieces
    .slice(start, start + length)
    .join("")
    .trim();
});
const part = fc
  .tuple(fc.constantFrom("", "", "", "-"), fc.constantFrom("", "", '"'), term)
  .map(([minus, mark, words]) => minus + mark + words + mark);
const query = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));

async function last(library: Library, state: SearchState): Promise<Answer> {
  let answer: Answer | null = null;
  for await (const one of answers(library, state, 20, () => {}, null)) answer = one;
  return answer ?? expect.fail();
}

test("memory, packs and files give the same hits, order and counts", async () => {
  await fc.assert(
    fc.asyncProperty(query, async (q) => {
      const given = await Promise.all((await libraries).map((library) => last(library, { ...EMPTY_SEARCH, q })));
      const [whole, ...fromFiles] = given.map(({ piecemeal, nearby, quotation, ...same }) => same);
      for (const one of fromFiles) expect(one).toEqual(whole);
    }),
    { numRuns: 150 },
  );
});

test("and they find what a plain scan finds", async () => {
  await fc.assert(
    fc.asyncProperty(query, async (q) => {
      const state = { ...EMPTY_SEARCH, q };
      const expected = plainScan(corpus, state);
      for (const library of await libraries) {
        const { total, hits } = await last(library, state);
        expect(total, q).toBe(expected.length);
        for (const hit of hits) expect(expected, q).toContain(turnKey(hit));
      }
    }),
    { numRuns: 30 },
  );
});
