import { expect, test } from "vitest";
import { byShared } from "./similar-turns";

test("a token that few turns have counts for more", () => {
  const postings = [Uint32Array.of(1, 2), Uint32Array.of(2), Uint32Array.of(3, 4, 5)];
  expect(byShared(postings)).toEqual([
    { number: 2, tokens: 2 },
    { number: 1, tokens: 1 },
    { number: 3, tokens: 1 },
    { number: 4, tokens: 1 },
    { number: 5, tokens: 1 },
  ]);
});
