import { describe, expect, it } from "vitest";
import { normalise } from "../lockfile";
import { printSketch, readSketch, sampleOf, sketchAll } from "./sketch";

/** A number of Chinese characters that follow each other in Unicode: each pair of them stands there once. */
const different = (count: number) => Array.from({ length: count }, (_, i) => String.fromCodePoint(0x4e00 + i)).join("");

describe("the n-grams of words", () => {
  it.each([
    ["pairs of Chinese characters, the borders among them", "书店", 3],
    ["four letters of English, the first three at the border", "book", 3],
    ["of a single letter, one", "a", 1],
    ["of nothing, one", "", 1],
    ["of both", "书book", 4],
    ["of characters outside the basic plane", "𠮷野", 3],
  ])("are %s: %s", (_, words, count) => {
    expect(sketchAll(normalise(words)).grams.size).toBe(count);
    expect(sketchAll(words).length).toBe(words.length);
  });
});

describe("the fingerprints in the book", () => {
  it("are all n-grams up to 32", () => {
    const all = sketchAll(different(31));
    expect(all.grams.size).toBe(32);
    expect(readSketch(printSketch(all))).toEqual(all);
  });

  it("are a sample of more: those below a power of two", () => {
    const all = sketchAll(different(32));
    const kept = readSketch(printSketch(all));
    expect(kept.shift).toBe(1);
    expect(kept.length).toBe(32);
    expect([...kept.grams]).toEqual(sampleOf(all, 1));
    expect(Math.max(...kept.grams)).toBeLessThan(2 ** 17);
  });

  it("are 32 at most of any words, whose length is told up to 262,143", () => {
    const kept = readSketch(printSketch(sketchAll(different(5000).repeat(60))));
    expect(kept.grams.size).toBeLessThanOrEqual(32);
    expect(kept.grams.size).toBeGreaterThan(8);
    expect(kept.length).toBe(2 ** 18 - 1);
  });
});
