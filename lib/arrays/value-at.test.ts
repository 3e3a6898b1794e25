import { describe, expect, it } from "vitest";
import { valueAt } from "./value-at";

describe("valueAt", () => {
  it("gives the value at an index, a 0 too", () => {
    expect(valueAt([3, 0], 1)).toBe(0);
    expect(valueAt(Float64Array.of(0.5), 0)).toBe(0.5);
  });

  it.each([-1, 2, 0.5])("throws if there is no value: %s", (index) => {
    expect(() => valueAt([3, 0], index)).toThrow(`no value at ${index}`);
    expect(() => valueAt(Float64Array.of(3, 0), index)).toThrow(`no value at ${index}`);
  });
});
