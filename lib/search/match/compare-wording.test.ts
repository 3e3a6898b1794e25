import fc from "fast-check";
import { expect, test } from "vitest";
import { compareWords, inUnits } from "./compare-wording";
import { approximate, type Gaps } from "./sellers";
import { verbatim } from "./verbatim";

const NO_GAPS: Gaps = new Set();
const letters = (most: number) => fc.array(fc.constantFrom("a", "b", "c"), { maxLength: most });

test("the closest part found is as close as the closest of all parts", () => {
  fc.assert(
    fc.property(letters(6), letters(6), (pattern, text) => {
      const parts = text.flatMap((_, start) => text.slice(start).map((_, more) => text.slice(start, start + more + 1)));
      const nearest = Math.min(...[[], ...parts].map((part) => edits(pattern, part)));
      const found = approximate(pattern, text, NO_GAPS);
      expect(found.distance).toBe(nearest);
      expect(found.steps.filter((step) => step !== "both")).toHaveLength(nearest);
      expect(found.steps.filter((step) => step !== "text")).toHaveLength(pattern.length);
      expect(found.start + found.steps.filter((step) => step !== "pattern").length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

/** Letters to insert, delete or replace, tried in every way. */
function edits(one: readonly string[], other: readonly string[]): number {
  const [a, ...restA] = one;
  const [b, ...restB] = other;
  if (a === undefined || b === undefined) return one.length + other.length;
  if (a === b) return edits(restA, restB);
  return 1 + Math.min(edits(restA, other), edits(one, restB), edits(restA, restB));
}

test("a pattern with a gap is as close as its halves are to two parts of the text, one after the other", () => {
  const halves = fc.tuple(letters(3), letters(3)).filter(([a, b]) => a.length > 0 && b.length > 0);
  fc.assert(
    fc.property(halves, letters(6), ([first, second], text) => {
      const distance = (pattern: readonly string[], part: readonly string[]) =>
        approximate(pattern, part, NO_GAPS).distance;
      const cuts = [...text.keys(), text.length];
      const nearest = Math.min(
        ...cuts.map((cut) => distance(first, text.slice(0, cut)) + distance(second, text.slice(cut))),
      );
      const [pattern, gaps] = [[...first, ...second], new Set([first.length])];
      expect(approximate(pattern, text, gaps).distance).toBe(nearest);
      const same = verbatim(pattern, text, gaps);
      expect(same === null).toBe(nearest > 0);
      if (same === null) return;
      const taken = text.slice(same.start).slice(0, same.steps.length);
      expect(taken.filter((_, place) => same.steps[place] === "both")).toEqual(pattern);
    }),
    { numRuns: 1000 },
  );
});

test("a pattern without gaps is verbatim where it occurs", () => {
  fc.assert(
    fc.property(letters(3), letters(8), (pattern, text) => {
      const start = verbatim(pattern, text, NO_GAPS)?.start ?? -1;
      expect(start).toBe(text.join("").indexOf(pattern.join("")));
    }),
  );
});

const compare = (typed: string, said: string, gaps = NO_GAPS) =>
  compareWords(inUnits(typed), inUnits(said), gaps)
    .differences()
    .map(({ text, in: where }) => `${where}: ${text}`);

test("the difference is shown, with the punctuation of what was said", () => {
  expect(compare("有飞机送我们去远方，所有工具都强化人类", "还有汽车送我们去远方；所有工具，都是强化人类的。")).toEqual(
    ["both: 有", "typed: 飞机", "said: 汽车", "both: 送我们去远方；所有工具，都", "said: 是", "both: 强化人类"],
  );
});

test("what a gap leaves out stands between the words around it", () => {
  expect(compare("one two five sex", "zero one two, three four, five six", new Set([2]))).toEqual([
    "both: one two",
    "omitted: , three four",
    "both: , five",
    "typed:  sex",
    "said:  six",
  ]);
});
