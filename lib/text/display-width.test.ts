import { expect, it } from "vitest";
import { displayWidth } from "./display-width";

it.each<[string, number]>([
  ["", 0],
  ["open air", 8],
  ["书店，", 6],
  ["かな한글", 8],
  ["￥㎡", 4],
  ["“书”——…", 7],
  // Outside the first plane, wide and not.
  ["𠮷", 2],
  ["📖", 2],
  ["𝐀", 1],
])("%s takes %i columns", (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});
