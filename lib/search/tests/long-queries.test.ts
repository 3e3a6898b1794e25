import { expect, test } from "vitest";
import { answers } from "../answer/answers";
import type { Library } from "../index/library";
import { EMPTY_SEARCH, LONGEST_QUERY, writeAddress } from "../query/search-state";
import { openLibraries, shelve } from "../testing/libraries";
import { corpusOf, row, turn } from "../testing/turns";
import { makeLibrary } from "../whole/whole-library";

/** Words and characters that look drawn at random, the same ones each time. */
const drawn = (at: number) => Math.imul(at + 1, 0x9e3779b1) >>> 8;
const syllable = (at: number) => `${"bcdfghjklmn"[drawn(at) % 11]}${"aeiou"[drawn(at) % 5]}${"prstvwz"[drawn(at) % 7]}`;
const word = (at: number) => syllable(at) + syllable(drawn(at));
const english = (from: number, count: number) => Array.from({ length: count }, (_, at) => word(from + at)).join(" ");
const chinese = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) =>
    (from + at) % 10 === 9 ? "，" : String.fromCodePoint(0x4e00 + (drawn(from + at) % 1000)),
  ).join("");

const LONG = 1500;
const corpus = corpusOf(
  Array.from({ length: 40 }, (_, at) =>
    turn(at, [], { rows: [row({ zh: [chinese(at * LONG, LONG)], en: [english(at * LONG, 500)] })] }),
  ),
);
const libraries = { "in memory": makeLibrary(corpus), "in files": openLibraries(shelve(corpus)) };

async function last(library: Library, q: string) {
  const answered = [];
  for await (const answer of answers(library, { ...EMPTY_SEARCH, q }, 20)) answered.push(answer);
  const answer = answered.at(-1);
  if (answer === undefined) throw new Error("no answer");
  return answer;
}

test.each(Object.entries(libraries))("a pasted answer is found where it was given %s", async (_, opened) => {
  const library = await opened;
  const { total, hits } = await last(library, chinese(LONG * 7, 1000));
  expect([total, hits[0]?.id]).toEqual([1, "t00007"]);
  expect((await last(library, english(LONG * 7, 500))).hits[0]?.id).toBe("t00007");
});

/** Milliseconds of processor time, which other processes hardly change. */
async function cost(library: Library, q: string): Promise<number> {
  const began = process.cpuUsage();
  expect((await last(library, q)).state.q).toBe(q);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

test.each(Object.entries(libraries))(
  "a hundred thousand characters take little longer than four thousand, %s",
  async (_, opened) => {
    const library = await opened;
    const words = [chinese(9, 100_000), english(3, 20_000), "a".repeat(100_000), "‘a ".repeat(33_000)];
    for (const q of [...words, "？".repeat(100_000), "- ".repeat(50_000)]) {
      const usual = await cost(library, q.slice(0, LONGEST_QUERY));
      expect(await cost(library, q), q.slice(0, 10)).toBeLessThan(3 * usual + 300);
    }
  },
);

test("beyond the longest query nothing is searched for", async () => {
  const library = await libraries["in memory"];
  const padded = `${word(17)}${" ".repeat(LONGEST_QUERY)}`;
  expect((await last(library, `${padded} nowhere`)).total).toBe((await last(library, padded)).total);
});

test("addresses stay under 2,000 bytes, and links carry the words that they mark", async () => {
  const q = chinese(LONG * 7, 1000);
  const filters = { ...EMPTY_SEARCH.filters, speaker: "s".repeat(60), in: "i".repeat(60) };
  expect(writeAddress({ ...EMPTY_SEARCH, q, asked: q, filters }).toString().length).toBeLessThan(1800);
  const { hits } = await last(await libraries["in memory"], q);
  expect(hits[0]?.marked.length).toBeGreaterThan(50);
  expect(q.startsWith(hits[0]?.marked.replaceAll('"', "") ?? "")).toBe(true);
  expect(encodeURIComponent(hits[0]?.marked ?? "").length).toBeLessThan(1100);
});
