import { expect, it } from "vitest";
import { neighboursOf } from "./neighbours";

const INTERVIEWS = ["bakery", "ferry", "mill"].map((slug) => ({ slug }));

it.each([
  ["bakery", null, "ferry"],
  ["ferry", "bakery", "mill"],
  ["mill", "ferry", null],
  ["unknown", null, null],
])("%s stands between %s and %s", (slug, before, after) => {
  const neighbours = neighboursOf(INTERVIEWS, slug);
  expect([neighbours.before?.slug ?? null, neighbours.after?.slug ?? null]).toEqual([before, after]);
});
