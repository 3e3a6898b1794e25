import { expect, it } from "vitest";
import { LONGEST_ID } from "../../schema/ids";
import { slugFor } from "./slug-for";

it.each([
  ["Lin Xia 2024", "lin-xia-2024"],
  ["书店", null],
  ["a".repeat(LONGEST_ID), "a".repeat(LONGEST_ID)],
  ["a".repeat(LONGEST_ID + 1), "a".repeat(LONGEST_ID)],
  [`${"a".repeat(LONGEST_ID - 4)} bookshop`, "a".repeat(LONGEST_ID - 4)],
])("%s", (name, slug) => {
  expect(slugFor(name)).toBe(slug);
});
