import { describe, expect, it } from "vitest";
import type { Parallel } from "./model";
import { alignInRows } from "./printed-rows";

const together = ({ zh, en }: Parallel) => [{ left: [...zh.keys()], right: [...en.keys()], probability: 0.9 }];

/** The pairs of texts that the source prints in these rows. */
function pairs(zh: readonly (number | null)[], en: readonly (number | null)[]): string[] {
  const texts = { zh: zh.map(String), en: en.map(String) };
  return alignInRows(texts, { zh, en }, together).map((bead) => `${bead.left}=${bead.right} ${bead.probability}`);
}

describe("units that the source prints in rows", () => {
  it.each<[string, (number | null)[], (number | null)[], string[]]>([
    ["pair row by row", [1, 2], [1, 2], ["0=0 1", "1=1 1"]],
    ["with more than one unit, among themselves", [1, 1, 2], [1, 2], ["0,1=0 0.9", "2=1 1"]],
    ["stand alone where the other version has no such row", [1, 2], [1], ["0=0 1", "1= 0.9"]],
    ["stand alone in the other version too", [1], [1, 2], ["0=0 1", "=1 0.9"]],
    ["before the row that they do not belong to", [2, 3], [1, 2, 3], ["=0 0.9", "0=1 1", "1=2 1"]],
    [
      "where the other version comes back to a row, alone",
      [1, 2, 3],
      [1, 2, 1, 3],
      ["0=0 1", "1=1 1", "=2 0.9", "2=3 1"],
    ],
    ["outside of rows, before the next row", [1, 2], [1, null, 2], ["0=0 1", "=1 0.9", "1=2 1"]],
    ["outside of rows on both sides, as likely as not", [1, null], [1, null], ["0=0 1", "1=1 0.5"]],
  ])("%s", (_, zh, en, expected) => {
    expect(pairs(zh, en)).toEqual(expected);
  });
});
