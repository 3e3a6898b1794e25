import { expect, it } from "vitest";
import { visible, withoutCommandsIn } from "./visible";

it.each([
  ["林夏 said “no”\n", "林夏 said “no”\n"],
  ["\x1B[31mred\x07", "<U+001B>[31mred<U+0007>"],
  ["a\u202Ecod.exe", "a<U+202E>cod.exe"],
  ["שלום עליכם 👩‍🚀", "שלום עליכם 👩‍🚀"],
  ["\u009B2J", "<U+009B>2J"],
])("%j", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

it("what a value holds for a terminal is left out of its texts, at any depth, and nothing else changes", () => {
  const when = new Date(0);
  const value = { name: { en: "\u202ELin\u202C" }, aliases: ["a\x1B[31m", 1, null], when };
  expect(withoutCommandsIn(value)).toEqual({ name: { en: "Lin" }, aliases: ["a[31m", 1, null], when });
});
