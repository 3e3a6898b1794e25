import { describe, expect, it } from "vitest";
import { makeSource } from "../text/source";
import { eachWithinLimit, type Limit, TooSlow, withinLimit } from "./limit";

/** How many items each watch has, of items of these lengths. */
function watches(lengths: readonly number[]): number[] {
  const counts: number[] = [];
  let made = 0;
  const limit: Limit = (stage) => {
    made = 0;
    const result = stage();
    counts.push(made);
    return result;
  };
  eachWithinLimit(
    limit,
    lengths,
    (length) => length,
    (_, own) => own(() => (made += 1)),
  );
  return counts;
}

describe("items are watched", () => {
  it("together up to 100,000 characters", () => {
    expect(watches([50_000, 50_000])).toEqual([2]);
    expect(watches([50_000, 50_001])).toEqual([1, 1]);
    expect(watches([40_000, 40_000, 40_000])).toEqual([2, 1]);
  });

  it("each by itself where they take too long together", () => {
    const limit: Limit = (stage) => {
      const result = stage();
      if (Array.isArray(result)) throw new TooSlow("1 s");
      return result;
    };
    expect(
      eachWithinLimit(
        limit,
        [1, 2],
        () => 1,
        (item, own) => own(() => item * 2),
      ),
    ).toEqual([2, 4]);
  });

  it("and any other fault is passed on", () => {
    const fails: Limit = () => {
      throw new Error("other");
    };
    expect(() =>
      eachWithinLimit(
        fails,
        [1, 2],
        () => 1,
        (item) => item,
      ),
    ).toThrow("other");
    expect(() => withinLimit(fails, makeSource("source.md", ""), () => 1)).toThrow("other");
  });
});

describe("a text that cannot be read in time", () => {
  it.each([
    ["text-too-slow", new TooSlow("2 s")],
    ["text-too-deep", new RangeError("Maximum call stack size exceeded")],
  ])("is a problem of that text alone: %s", (rule, error) => {
    const made = withinLimit(
      () => {
        throw error;
      },
      makeSource("source.md", "书"),
      () => 1,
    );
    expect(made).toEqual({ problems: [expect.objectContaining({ rule })] });
  });
});
