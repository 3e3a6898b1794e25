import { expect, it } from "vitest";
import { raised } from "./raised";

it.each([
  ["9", "sup", "⁹"],
  ["-(n+1)", "sup", "⁻⁽n⁺¹⁾"],
  ["2", "sub", "₂"],
  ["9", "b", "9"],
])("%s in <%s> is %s", (words, element, text) => {
  expect(raised(words, element)).toBe(text);
});
