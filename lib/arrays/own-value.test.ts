import { expect, it } from "vitest";
import { ownValue } from "./own-value";

it("a record has what was put into it, and nothing that every object has", () => {
  const record: Record<string, number> = { lin: 1, valueOf: 2 };
  expect(["lin", "valueOf", "constructor", "toString", "__proto__"].map((key) => ownValue(record, key))).toEqual([
    1,
    2,
    undefined,
    undefined,
    undefined,
  ]);
});
