import { expect, test } from "vitest";
import { f1, formatBead, readBeads, scoreBeads } from "./score";

const TEXT = "# one\n[0, 1]:[0]\n[2]:[]\nno bead\n# two\n[ ]:[1]\n[0]:[0] # said\n";

test("beads are read as they are written, by part", () => {
  expect(readBeads(TEXT)).toEqual([
    [
      { left: [0, 1], right: [0] },
      { left: [2], right: [] },
    ],
    [
      { left: [], right: [1] },
      { left: [0], right: [0] },
    ],
  ]);
  expect(formatBead({ left: [0, 1], right: [0] })).toBe("[0, 1]:[0]");
});

test("a bead is right when both of its sides are; one with an empty side does not count", () => {
  const [one = [], two = []] = readBeads(TEXT);
  expect(scoreBeads(one, one)).toEqual({ right: 1, found: 1, gold: 1 });
  expect(scoreBeads([...one, { left: [3], right: [3] }], two)).toEqual({ right: 0, found: 2, gold: 1 });
  expect(
    f1([
      { right: 3, found: 4, gold: 5 },
      { right: 1, found: 2, gold: 5 },
    ]),
  ).toBe(0.5);
  expect(f1([])).toBe(0);
});
