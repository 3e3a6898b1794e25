import { describe, expect, it } from "vitest";
import { Slug, TurnId } from "../../../schema/ids";
import { newTurn } from "../../fixtures/sketched";
import { findRenamed } from "./renamed";
import type { NewTurn, OldTurn } from "./sketched-turns";

const [OLD, NEW, OTHER] = [Slug.parse("old"), Slug.parse("new"), Slug.parse("other")];
const sketchOf = (grams: readonly number[]) => ({ grams: new Set(grams), shift: 0, length: grams.length });
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

function known(slug: Slug, grams: readonly number[]): [Slug, OldTurn[]] {
  const entry = { state: "live" as const, slug, hash: "0".repeat(20), words: "" };
  return [slug, [{ id: TurnId.parse("k1abcdef"), entry, sketch: sketchOf(grams) }]];
}
function now(slug: Slug, grams: readonly number[]): [Slug, NewTurn[]] {
  return [slug, [newTurn("", sketchOf(grams), slug)]];
}

/** The new slug of an interview with twenty n-grams, where new ones have these. */
const renamed = (...fresh: [Slug, NewTurn[]][]) => [
  ...findRenamed(new Map([known(OLD, range(0, 20))]), new Map(fresh)),
];

describe("an interview has a new slug", () => {
  it("where three tenths of its words stand", () => {
    expect(renamed(now(NEW, range(0, 6)))).toEqual([[NEW, [OLD]]]);
    expect(renamed(now(NEW, range(0, 5)))).toEqual([]);
  });

  it("where half as many more of them stand as under any other", () => {
    expect(renamed(now(NEW, range(0, 9)), now(OTHER, range(0, 6)))).toEqual([[NEW, [OLD]]]);
    expect(renamed(now(NEW, range(0, 8)), now(OTHER, range(0, 6)))).toEqual([]);
  });

  it("that had no turns before, and only where the old one is gone", () => {
    expect(renamed(now(OLD, []), now(NEW, range(0, 20)))).toEqual([]);
    const both = new Map([known(OLD, range(0, 20)), known(NEW, [])]);
    expect([...findRenamed(both, new Map([now(NEW, range(0, 20))]))]).toEqual([]);
  });

  it("that two may share", () => {
    const both = new Map([known(OLD, range(0, 10)), known(OTHER, range(10, 20))]);
    expect([...findRenamed(both, new Map([now(NEW, range(0, 20))]))]).toEqual([[NEW, [OLD, OTHER]]]);
  });
});
