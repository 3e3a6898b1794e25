import fc from "fast-check";
import { expect, test } from "vitest";
import { PostingPool } from "./posting-pool";
import { readTurnList } from "./turn-lists";

/** Characters of one UTF-16 unit and of two, so that tokens are of one to four. */
const character = fc.constantFrom("a", "世", "界", "\uFFFD", "𠮷", "*", "0");
const token = fc.string({ unit: character, minLength: 1, maxLength: 3 });

test("returns the turns of every token, whatever the order of filing", () => {
  const filed = fc.array(fc.record({ token, further: fc.integer({ min: 0, max: 40_000 }) }), { maxLength: 300 });
  fc.assert(
    fc.property(filed, (postings) => {
      const pool = new PostingPool();
      const expected = new Map<string, Set<number>>();
      let turn = 0;
      for (const { token, further } of postings) {
        turn += further;
        pool.add(token, turn);
        expected.set(token, (expected.get(token) ?? new Set()).add(turn));
      }
      expect([...pool.tokens()].sort()).toEqual([...expected.keys()].sort());
      for (const [token, turns] of expected) {
        expect([...readTurnList(pool.written(token) ?? new Uint8Array())]).toEqual([...turns]);
        expect(pool.count(token)).toBe(turns.size);
      }
      expect(pool.written("界界界界")).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test("grows beyond its initial number of tokens and length of posting lists", () => {
  const pool = new PostingPool();
  for (let turn = 0; turn < 20_000; turn += 1) {
    pool.add("的", turn);
    pool.addUnits(0x4e00 + (turn % 200), 0x4e00 + Math.floor(turn / 200), turn);
  }
  expect(pool.count("的")).toBe(20_000);
  expect(readTurnList(pool.written("的") ?? new Uint8Array())).toHaveLength(20_000);
  for (let turn = 0; turn < 20_000; turn += 1) {
    const token = String.fromCharCode(0x4e00 + (turn % 200), 0x4e00 + Math.floor(turn / 200));
    expect([...readTurnList(pool.written(token) ?? new Uint8Array())]).toEqual([turn]);
  }
});
