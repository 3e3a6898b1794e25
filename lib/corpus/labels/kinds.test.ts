import { describe, expect, it } from "vitest";
import { kindOfName } from "./kinds";

describe("the name of an account", () => {
  it.each([
    ["night-owl", "name"],
    ["tide_clock_77", "name"],
    ["ann8888", "name"],
    ["ann88888", "words"],
    ["lamp", "words"],
  ])("%s is taken for %s", (name, kind) => {
    expect(kindOfName(name, () => false)).toBe(kind);
  });
});
