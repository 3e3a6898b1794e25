import { expect, test } from "vitest";
import { packTable, unpackTable } from "./pack-table";
import { TRADITIONAL_TABLE } from "./traditional-table";
import { variantPairs } from "./variants";

test("the shipped table is made of OpenCC's tables and of the radicals", () => {
  expect(Object.fromEntries(unpackTable(TRADITIONAL_TABLE))).toEqual(Object.fromEntries(variantPairs()));
});

test("packing is reversible, beyond the first plane and on both sides of the surrogates", () => {
  const pairs = [
    ["一", "丁"],
    ["𪚏", "龟"],
    ["龜", "龟"],
    ["𪛇", "\uE000"],
  ] as const;
  const sorted = [...pairs].sort(([a], [b]) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
  expect([...unpackTable(packTable(pairs))]).toEqual(sorted);
});
