import { describe, expect, it } from "vitest";
import { newTurn, oldTurn, range, SHOP, sketchOf } from "../../fixtures/sketched";
import { findAbsorbed } from "./absorbed";
import { Outcomes } from "./outcomes";
import type { NewTurn, OldTurn } from "./sketched-turns";

/** What becomes of an old turn that has no place of its own any more, where others stayed, changed or not. */
function fateOf(lost: OldTurn, stayed: readonly (readonly [OldTurn, NewTurn])[], order: readonly OldTurn[]): string {
  const outcomes = new Outcomes();
  for (const [old, fresh] of stayed) outcomes.bind(old, fresh);
  findAbsorbed(new Map([[SHOP, order]]), new Map([[SHOP, stayed.map(([, fresh]) => fresh)]]), outcomes);
  if (outcomes.mergedInto(lost) !== undefined) return "merged";
  return outcomes.doubtsOf(lost).length > 0 ? "asked" : "gone";
}

/** Long words of `own` n-grams, of which `taken` are in a turn of `size` n-grams that grew by `grown` characters. */
function longWords(given: { own: number; taken: number; grown?: number; length?: number; size?: number }): string {
  const { own, taken, length = 100, grown = length, size = 200 } = given;
  const host = oldTurn("甲".repeat(50), sketchOf(range(0, 50), 100));
  const lost = oldTurn("乙".repeat(50), sketchOf(range(1000, own), length));
  const grams = [...range(0, 50), ...range(1000, taken), ...range(9000, size - 50 - taken)];
  const after = newTurn("丙".repeat(50), sketchOf(grams, 100 + grown));
  return fateOf(lost, [[host, after]], [host, lost]);
}

describe("long words are in a turn that grew", () => {
  it("with more than half of their n-grams; from two fifths on, the editor is asked", () => {
    expect(longWords({ own: 40, taken: 22 })).toBe("merged");
    expect(longWords({ own: 40, taken: 21 })).toBe("asked");
    expect(longWords({ own: 40, taken: 16 })).toBe("asked");
    expect(longWords({ own: 40, taken: 15 })).toBe("gone");
  });

  it("with at least six of them; from four on, the editor is asked", () => {
    expect(longWords({ own: 6, taken: 6 })).toBe("merged");
    expect(longWords({ own: 5, taken: 5 })).toBe("asked");
    expect(longWords({ own: 4, taken: 4 })).toBe("asked");
    expect(longWords({ own: 3, taken: 3, grown: 0 })).toBe("gone");
  });

  it("if chance does not explain them: in a turn of many n-grams, most are found of any other", () => {
    expect(longWords({ own: 12, taken: 8, size: 980 })).toBe("merged");
    expect(longWords({ own: 12, taken: 8, size: 1000 })).toBe("asked");
  });

  it("if the turn grew by three fifths of their length, less a word", () => {
    expect(longWords({ own: 100, taken: 90, length: 100, grown: 56 })).toBe("merged");
    expect(longWords({ own: 100, taken: 90, length: 100, grown: 55 })).toBe("asked");
    expect(longWords({ own: 100, taken: 90, length: 20, grown: 8 })).toBe("merged");
    expect(longWords({ own: 100, taken: 90, length: 20, grown: 7 })).toBe("asked");
  });
});

describe("short words are at the end of a turn", () => {
  const host = oldTurn("河水涨了，书都搬到楼上。");
  const lost = oldTurn("没有。");
  const between = ["一。", "二。", "三。", "四。"].map((words) => oldTurn(words));
  const fate = (end: string, away: number) => {
    const gap = between.slice(0, away - 1);
    const unchanged = gap.map((old) => [old, newTurn(old.entry.words)] as const);
    return fateOf(lost, [[host, newTurn(`河水涨了，书都搬到楼上。${end}`)], ...unchanged], [host, ...gap, lost]);
  };

  it("that stood at most three turns away", () => {
    expect([fate("没有。", 1), fate("没有。", 3), fate("没有。", 4)]).toEqual(["merged", "merged", "asked"]);
  });

  it("and grew by them, give or take a character", () => {
    expect([fate("没有。", 1), fate("又没有。", 1), fate("后来没有。", 1)]).toEqual(["merged", "merged", "asked"]);
  });
});
