import { describe, expect, it } from "vitest";
import { newTurn, oldTurn, range, sketchOf } from "../../fixtures/sketched";
import { saysAlike } from "./rivals";
import { matchSegment } from "./segment";

const known = (same: boolean | null) => ({ same: () => same, common: () => 0 });
const evidence = (old: string, fresh: string) =>
  matchSegment([oldTurn(old)], [newTurn(fresh)], known(null))[0]?.evidence;

describe("what the words of two turns say", () => {
  it("that are equal, or a slip away from four letters on", () => {
    expect(evidence("对。", "对！")).toBe(10);
    expect(evidence("对对对好", "对对对号")).toBe(7);
    expect(evidence("对对好", "对对号")).toBe(0);
  });

  it.each([
    ["a letter put in", "abcd", "abcde"],
    ["a letter left out", "abcde", "abce"],
    ["a letter replaced", "abcd", "abxd"],
    ["two letters exchanged", "abcd", "acbd"],
  ])("a slip is %s", (_, old, fresh) => {
    expect(evidence(old, fresh)).toBe(7);
  });

  it.each([
    ["two letters replaced", "abcd", "axyd"],
    ["two letters put in", "abcd", "abcdef"],
    ["letters in the order of another word", "abcde", "adcbe"],
    ["one letter", "a", "b"],
  ])("and not %s", (_, old, fresh) => {
    expect(evidence(old, fresh)).not.toBe(7);
  });

  it("weighs more where the same person says them, and less where another does", () => {
    const chance = (same: boolean | null) =>
      matchSegment([oldTurn("对对对好")], [newTurn("对对对号")], known(same))[0]?.probability ?? 0;
    expect(chance(true)).toBeGreaterThan(chance(null));
    expect(chance(null)).toBeGreaterThan(chance(false));
  });
});

/** Whether an old turn of 100 units and 200 n-grams is read as split into two, of which one has this length and n-grams. */
function isSplit(length: number, second: readonly number[]): boolean {
  const parts = [newTurn("甲甲甲", sketchOf(range(0, 100), 50)), newTurn("乙乙乙", sketchOf(second, length - 50))];
  const found = matchSegment([oldTurn("丙".repeat(50), sketchOf(range(0, 200), 100))], parts, known(null));
  return found.some((one) => one.before.length === 1 && one.after.length === 2);
}

describe("a turn is split into two", () => {
  it("that together are as long, give or take", () => {
    expect(isSplit(75, range(100, 100))).toBe(true);
    expect(isSplit(74, range(100, 100))).toBe(false);
    expect(isSplit(135, range(100, 100))).toBe(true);
    expect(isSplit(136, range(100, 100))).toBe(false);
  });

  it("of which each has nearly half of its n-grams from it", () => {
    expect(isSplit(100, [...range(100, 45), ...range(300, 55)])).toBe(true);
    expect(isSplit(100, [...range(100, 44), ...range(300, 56)])).toBe(false);
  });
});

describe("two turns are merged into one", () => {
  it("of which each brings nearly half of the n-grams that the other lacks, however many both have", () => {
    const isMerged = (brought: number) => {
      const old = [
        oldTurn("甲".repeat(50), sketchOf(range(0, 100), 100)),
        oldTurn("乙".repeat(50), sketchOf(range(40, 100), 100)),
      ];
      const grams = [...range(40, 100), ...range(0, brought)];
      const found = matchSegment(old, [newTurn("丙".repeat(50), sketchOf(grams, 200))], known(null));
      return found.some(({ before, after }) => before.length === 2 && after.length === 1);
    };
    expect([isMerged(40), isMerged(18), isMerged(17)]).toEqual([true, true, false]);
  });
});

describe("another old turn could have brought the same n-grams", () => {
  it("where it has half of them", () => {
    expect(saysAlike(sketchOf(range(0, 5), 5), new Set(range(0, 10)))).toBe(true);
    expect(saysAlike(sketchOf(range(0, 4), 4), new Set(range(0, 10)))).toBe(false);
    expect(saysAlike(sketchOf(range(0, 5), 5), new Set())).toBe(false);
  });
});
