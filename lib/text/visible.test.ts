import { expect, it } from "vitest";
import { visible } from "./visible";

it.each([
  ["林夏 said “no”\n", "林夏 said “no”\n"],
  ["\x1B[31mred\x07", "<U+001B>[31mred<U+0007>"],
  ["a\u202Ecod.exe", "a<U+202E>cod.exe"],
  ["שלום עליכם 👩‍🚀", "שלום עליכם 👩‍🚀"],
  ["\u009B2J", "<U+009B>2J"],
])("%j", (text, shown) => {
  expect(visible(text)).toBe(shown);
});
