import { eastAsianWidth } from "get-east-asian-width";
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

it("every character of Unicode has its width", () => {
  const wrong: string[] = [];
  for (let point = 0; point <= 0x10ffff; point += 1) {
    const character = String.fromCodePoint(point);
    if (/[\p{Cn}\p{Cs}]/u.test(character)) continue;
    if (displayWidth(character) !== eastAsianWidth(point)) wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});
