import fc from "fast-check";
import { expect, test } from "vitest";
import {
  doublingStretches,
  intersection,
  type PostingList,
  postingListOf,
  postingListOfTurns,
  united,
} from "./posting-list";

const ALL = { from: 0, to: Number.POSITIVE_INFINITY };

const ascending = (most: number, maxLength: number) =>
  fc.uniqueArray(fc.nat(most), { maxLength }).map((turns) => turns.sort((a, b) => a - b));

/** A list cut into parts of so many turns; notes the parts that are loaded. */
function inParts(turns: readonly number[], size: number, loaded: number[] = []): PostingList {
  const firsts = turns.filter((_, place) => place % size === 0);
  return postingListOf(turns.length, firsts, async (part) => {
    loaded.push(part);
    return Uint32Array.from(turns.slice(part * size, (part + 1) * size));
  });
}

const cut = fc.record({ turns: ascending(400, 60), size: fc.integer({ min: 1, max: 20 }), whole: fc.boolean() });
const listOf = ({ turns, size, whole }: { turns: number[]; size: number; whole: boolean }) =>
  whole ? postingListOfTurns(Uint32Array.from(turns)) : inParts(turns, size);

test("a list gives the turns from one number to another, in parts or not", async () => {
  await fc.assert(
    fc.asyncProperty(cut, fc.nat(400), fc.nat(400), async (list, from, to) => {
      const expected = list.turns.filter((turn) => turn >= from && turn < to);
      expect([...(await listOf(list).between(from, to))]).toEqual(expected);
    }),
  );
});

test("a union has the turns of every list, each once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { maxLength: 4 }), async (lists) => {
      const union = united(lists.map(listOf));
      const expected = [...new Set(lists.flatMap(({ turns }) => turns))].sort((a, b) => a - b);
      expect([...(await union.between(0, Infinity))]).toEqual(expected);
      expect(union.count).toBeGreaterThanOrEqual(expected.length);
      expect([...(await intersection([union], ALL))]).toEqual(expected);
    }),
  );
});

test("an intersection has the first turns that are in every list", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(cut, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 30 }),
      async (lists, limit) => {
        const [first, ...others] = lists;
        const all = first?.turns.filter((turn) => others.every(({ turns }) => turns.includes(turn))) ?? [];
        expect([...(await intersection(lists.map(listOf), ALL))]).toEqual(all);
        expect([...(await intersection(lists.map(listOf), ALL, limit))]).toEqual(all.slice(0, limit));
      },
    ),
  );
});

test("the stretches cover all turns, and together have the same intersection", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 3 }), async (lists) => {
      const listings = lists.map(listOf);
      const stretches = doublingStretches(listings, 401);
      expect(stretches[0]?.from).toBe(0);
      expect(stretches.at(-1)?.to).toBe(401);
      const found: number[] = [];
      for (const stretch of stretches) found.push(...(await intersection(listings, stretch)));
      expect(found).toEqual([...(await intersection(listings, ALL))]);
    }),
  );
});

test("each stretch has twice as many parts of the shortest list as the one before", () => {
  const lists = [inParts(numbers(1000), 10), inParts(numbers(160, 5), 10)];
  expect(doublingStretches(lists, 1000)).toEqual([
    { from: 0, to: 50 },
    { from: 50, to: 150 },
    { from: 150, to: 350 },
    { from: 350, to: 750 },
    { from: 750, to: 1000 },
  ]);
});

const numbers = (count: number, step = 1) => Array.from({ length: count }, (_, at) => at * step);

test("a rare token spares the parts of a frequent one that have none of its turns", async () => {
  const loaded: number[] = [];
  const frequent = inParts(numbers(1000), 10, loaded);
  const rare = postingListOfTurns(Uint32Array.of(5, 7, 503));
  expect([...(await intersection([frequent, rare], ALL))]).toEqual([5, 7, 503]);
  expect(loaded).toEqual([0, 50]);
});

test("for a few hits, only as many parts are loaded as it takes", async () => {
  const loaded: number[] = [];
  const [one, other] = [inParts(numbers(900), 10, loaded), inParts(numbers(1000), 1000)];
  expect([...(await intersection([one, other], ALL, 15))]).toEqual(numbers(15));
  expect(loaded).toEqual([0, 1]);
});
