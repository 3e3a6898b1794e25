import { expect, it } from "vitest";
import { isTraditional } from "./chinese-script";

it.each([
  ["這口鐘是什麼時候掛上去的？", true],
  ["这口钟是什么时候挂上去的？", false],
  ["這口鐘響了，《时间》", true],
  ["《時間》，这口钟", false],
  ["山水之中", false],
  ["The bell", false],
])("%s: %s", (text, is) => {
  expect(isTraditional(text)).toBe(is);
});
