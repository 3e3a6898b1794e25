import { describe, expect, it } from "vitest";
import { type Band, bandAlong, touchesEdge, wholeBand } from "./band";
import { coarseChain } from "./coarse-path";

/** The columns of each row. */
const rows = ({ low, high }: Band) => [...low].map((from, i) => `${from}–${high[i]}`);

describe("the cells that are tried", () => {
  it("are all of them", () => {
    expect(rows(wholeBand(2, 3))).toEqual(["0–3", "0–3", "0–3"]);
  });

  it("are those around a line through anchors, and all between two of them", () => {
    expect(rows(bandAlong([[4, 4]], 8, 8, 1))).toEqual([
      ...["0–5", "0–5", "0–5", "0–8", "0–8", "0–8", "3–8", "3–8", "3–8"],
    ]);
    expect(
      rows(
        bandAlong(
          [
            [1, 5],
            [7, 6],
          ],
          8,
          8,
          0,
        ),
      ),
    ).toEqual(["0–5", "0–6", "5–6", "5–6", "5–6", "5–6", "5–6", "5–8", "6–8"]);
  });

  it("rise, and end at the last column", () => {
    const band = bandAlong(
      [
        [2, 9],
        [3, 10],
      ],
      6,
      12,
      2,
    );
    expect(rows(band)).toEqual(["0–12", "0–12", "0–12", "0–12", "0–12", "7–12", "8–12"]);
  });
});

describe("a path comes to the border", () => {
  const band = bandAlong([[4, 4]], 8, 8, 1);
  it.each<[string, [number, number], boolean]>([
    ["below, where cells lie behind it", [6, 3], true],
    ["not below, within", [6, 4], false],
    ["above, where cells lie behind it", [2, 5], true],
    ["not above, within", [2, 4], false],
    ["not at the first column", [0, 0], false],
    ["not at the last column", [8, 8], false],
  ])("%s", (_, place, touches) => {
    expect(touchesEdge([[0, 1], place], band, 8)).toBe(touches);
  });
});

describe("the coarse path", () => {
  const chain = (scores: readonly (readonly number[])[]) =>
    coarseChain(scores, scores[0]?.length ?? 0, (row) => Float32Array.from(row));

  it("is the rising chain with the greatest sum", () => {
    expect(
      chain([
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]),
    ).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(
      chain([
        [0, 0, 3],
        [2, 0, 0],
        [0, 2, 0],
      ]),
    ).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(
      chain([
        [0, 0, 5],
        [2, 0, 0],
        [0, 2, 0],
      ]),
    ).toEqual([[0, 2]]);
    expect(
      chain([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([]);
    expect(
      chain([
        [0, 1, 0, 0],
        [0, 0, 0, 1],
      ]),
    ).toEqual([
      [0, 1],
      [1, 3],
    ]);
  });
});
