import { expect, it } from "vitest";
import { findQuotations, withoutQuotations } from "./quotation-marks";

it.each<[string, string, [string, boolean][]]>([
  [
    "outermost, closed or not, with words",
    "“甲“乙”丙”，“ ”，“丁",
    [
      ["甲“乙”丙", true],
      ["丁", false],
    ],
  ],
  ["none that only closes", "”书", []],
  ["in corner brackets", "他说「甲『乙』丙」。", [["甲『乙』丙", true]]],
  ["in straight marks", 'She said, "Yes." It is 12" wide.', [["Yes.", true]]],
  ["none between inches", 'It is 12" wide and 9" high.', []],
  ["with single marks inside double ones", "“He said ‘no’ twice,”", [["He said ‘no’ twice,", true]]],
  ["with double marks inside single ones", "‘He said “no” twice,’ she said", [["He said “no” twice,", true]]],
  [
    "in single marks, over apostrophes",
    "‘It’s the readers’ own shop,’ she said",
    [["It’s the readers’ own shop,", true]],
  ],
  [
    "in single marks, closed behind an s",
    "‘Books’ and ‘maps’ she wrote",
    [
      ["Books", true],
      ["maps", true],
    ],
  ],
  ["none after an apostrophe", "It’s the shop’s, in the ‘90s", []],
  ["in single marks only before a paragraph, when they do not close", "‘Yes", [["Yes", false]]],
  ["none with a single mark inside a text that does not close", "Yes ‘no", []],
])("%s: %s", (_, text, quoted) => {
  expect(findQuotations(text).map(({ from, to, closed }) => [text.slice(from, to), closed])).toEqual(quoted);
});

it("leaves the narration where it is", () => {
  expect(withoutQuotations("林“晓”说：「书」，“河")).toBe("林   说：   ，“河");
});
