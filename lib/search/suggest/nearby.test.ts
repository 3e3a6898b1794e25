import { expect, test } from "vitest";
import { parseQuery } from "../query/query";
import { EMPTY_SEARCH } from "../query/search-state";
import { nearby } from "./suggestions";

const NO_SOUND = async () => ({ words: new Map<string, number>(), people: [] });

/** The spellings offered for a word, of a corpus with these words; a word of which `finds` says no finds nothing. */
async function offered(q: string, words: readonly string[], finds = (_: string) => true): Promise<string[]> {
  const around = {
    lookalikes: async () => new Map(words.map((word, place) => [word, words.length - place])),
    sounding: NO_SOUND,
    total: async (state: { q: string }) => (finds(state.q) ? 1 : 0),
  };
  const { spellings } = await nearby(around, { ...EMPTY_SEARCH, q }, parseQuery(q));
  return spellings.map(({ state }) => state.q);
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** So many words that are one letter away from `jepa`. */
const near = (count: number) =>
  [...LETTERS]
    .filter((letter) => letter !== "j")
    .slice(0, count)
    .map((letter) => `${letter}epa`);

test("four spellings are offered at most, the most frequent first", async () => {
  expect(await offered("jepa", near(4))).toEqual(near(4));
  expect(await offered("jepa", near(5))).toEqual(near(4));
});

test("twelve are tried", async () => {
  const last = (count: number) => near(count).at(-1) ?? "";
  expect(await offered("jepa", near(12), (q) => q === last(12))).toEqual([last(12)]);
  expect(await offered("jepa", near(13), (q) => q === last(13))).toEqual([]);
});

test("two slips are allowed from five letters on, and one in Chinese", async () => {
  expect(await offered("abcde", ["abcxy"])).toEqual(["abcxy"]);
  expect(await offered("abcd", ["abxy"])).toEqual([]);
  expect(await offered("abcd", ["abcx"])).toEqual(["abcx"]);
  expect(await offered("abcde", ["abxyz"])).toEqual([]);
  expect(await offered("莫拉维克悖论", ["莫拉维科悖论"])).toEqual(["莫拉维科悖论"]);
  expect(await offered("莫拉维克悖论", ["莫拉威科悖论"])).toEqual([]);
});

test("the nearest first, then the most frequent, then in the order of letters", async () => {
  expect(await offered("abcde", ["abcxy", "abcdx"])).toEqual(["abcdx", "abcxy"]);
  const equal = {
    lookalikes: async () => new Map(["xepa", "bepa", "cepa"].map((word) => [word, 1])),
    sounding: NO_SOUND,
    total: async () => 1,
  };
  const { spellings } = await nearby(equal, { ...EMPTY_SEARCH, q: "jepa" }, parseQuery("jepa"));
  expect(spellings.map(({ state }) => state.q)).toEqual(["bepa", "cepa", "xepa"]);
});

test("each word of a search is respelt by itself; a quoted one stays together", async () => {
  expect(await offered('"open source" jepa', ["bepa"])).toEqual(['"open source" bepa']);
  expect(await offered("jepa llama", ["bepa", "lama"])).toEqual(["bepa llama", "jepa lama"]);
});

test("a spelling that is the word itself is none, nor is one for several words or for signs alone", async () => {
  expect(await offered("jepa", ["jepa"])).toEqual([]);
  expect(await offered('"jepa model"', ["jepb"])).toEqual([]);
  expect(await offered("AI系统", ["ab"])).toEqual([]);
  expect(await offered("...", ["abc"])).toEqual([]);
});

test("a spelling that is rarer than the word itself is not offered", async () => {
  expect(await offered("jepa", ["bepa", "jepa", "cepa"])).toEqual(["bepa"]);
});

test("what nine words find is not worth a respelling of each", async () => {
  const words = (count: number) =>
    "abcdefghi"
      .slice(0, count)
      .split("")
      .map((letter) => `${letter}epa`)
      .join(" ");
  expect(await offered(words(8), ["zepa"])).not.toEqual([]);
  expect(await offered(words(9), ["zepa"])).toEqual([]);
});
