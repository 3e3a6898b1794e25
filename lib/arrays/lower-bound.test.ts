import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lowerBound } from "./lower-bound";

describe("lowerBound", () => {
  it("finds what a scan finds", () => {
    const ascending = fc.array(fc.nat(20)).map((values) => values.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(ascending, fc.nat(21), (values, wanted) => {
        const scanned = values.findIndex((value) => value >= wanted);
        expect(lowerBound(values, (value) => value < wanted)).toBe(scanned < 0 ? values.length : scanned);
      }),
    );
  });
});
