import { describe, expect, it } from "vitest";
import { Slug } from "../../../schema/ids";
import { newTurn, oldTurn, range, SHOP, sketchOf } from "../../fixtures/sketched";
import { matchElsewhere } from "./elsewhere";
import { Outcomes } from "./outcomes";
import type { Sketch } from "./sketch";
import type { NewTurn, OldTurn } from "./sketched-turns";

const MARKET = Slug.parse("market");
const newThere = (text: string, sketch?: Sketch) => newTurn(text, sketch, MARKET);

/** What becomes of an old turn: the place of the new turn that has its id, or how many are asked about. */
function fateOf(
  lost: OldTurn,
  old: readonly OldTurn[],
  fresh: readonly NewTurn[],
  settled: readonly (readonly [OldTurn, NewTurn])[] = [],
): string {
  const outcomes = new Outcomes();
  for (const [before, after] of settled) outcomes.bind(before, after);
  matchElsewhere(new Map([[SHOP, old]]), new Map([[MARKET, fresh]]), outcomes);
  const home = outcomes.homeOf(lost);
  if (home !== undefined) return `moved to ${fresh.indexOf(home)}`;
  const asked = outcomes.doubtsOf(lost).length;
  return asked === 0 ? "gone" : `asked about ${asked}`;
}

/** Words of so many n-grams, of which some are in a turn of another interview, perhaps behind a neighbour that went along. */
function changed({ own, kept, along = false }: { own: number; kept: number; along?: boolean }): string {
  const lost = oldTurn("甲".repeat(50), sketchOf(range(0, own), 100));
  const fresh = newThere("乙".repeat(50), sketchOf(range(0, kept), 100));
  const next = oldTurn("河水涨到了二楼，我们把书一箱一箱搬上去。");
  const went = newThere("河水涨到了二楼，我们把书一箱一箱搬上去。");
  return fateOf(lost, [next, lost], along ? [went, fresh] : [fresh], along ? [[next, went]] : []);
}

describe("changed words are in another interview", () => {
  it("if ten of their n-grams are there; with fewer, the editor is asked", () => {
    expect(changed({ own: 10, kept: 10 })).toBe("moved to 0");
    expect(changed({ own: 9, kept: 9 })).toBe("asked about 1");
  });

  it("if a neighbour went along, and three of their n-grams are there", () => {
    expect(changed({ own: 3, kept: 3, along: true })).toBe("moved to 1");
    expect(changed({ own: 2, kept: 2, along: true })).toBe("asked about 1");
  });

  it("or are not asked about, if hardly any of their n-grams is there", () => {
    expect(changed({ own: 7, kept: 1 })).toBe("asked about 1");
    expect(changed({ own: 8, kept: 1 })).toBe("gone");
  });

  it("of which the five likest are looked at", () => {
    const lost = oldTurn("甲".repeat(50), sketchOf(range(0, 20), 100));
    const alike = (count: number) =>
      range(0, count).map((i) => newThere("乙".repeat(40 + i), sketchOf(range(0, 20), 100)));
    expect(fateOf(lost, [lost], alike(5))).toBe("asked about 5");
    expect(fateOf(lost, [lost], alike(6))).toBe("asked about 5");
  });

  it("unless nearly half of these may be of a turn that is no longer whole where it is", () => {
    const mixed = (rivals: number) => {
      const lost = oldTurn("甲".repeat(50), sketchOf(range(0, 100 - rivals), 100));
      const rival = oldTurn("丙".repeat(50), sketchOf(range(1000, rivals), 100));
      const home = newThere("丁".repeat(50), sketchOf(range(5000, 20), 40));
      const fresh = newThere("乙".repeat(50), sketchOf([...range(0, 100 - rivals), ...range(1000, rivals)], 200));
      return fateOf(lost, [rival, lost], [home, fresh], [[rival, home]]);
    };
    expect(mixed(44)).toBe("moved to 1");
    expect(mixed(45)).toBe("asked about 1");
  });
});
