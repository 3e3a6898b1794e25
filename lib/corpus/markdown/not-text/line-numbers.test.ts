import { expect, it } from "vitest";
import { passagesIn } from "../../fixtures/read";
import { takeLineNumbers } from "./line-numbers";

/** The text of a page with so many numbered lines, and so many others before them. */
function read(numbered: number, others: number, step = 1): string {
  const lines = [
    ...Array.from({ length: others }, () => "Harbour Voices"),
    ...Array.from({ length: numbered }, (_, i) => `${i * step + 1}   we tied the boats up`),
  ];
  return takeLineNumbers(passagesIn(`${lines.join("\n")}\n`))
    .passages.map(({ words }) => words.text)
    .join("\n");
}

it.each([
  ["half of the lines", 8, 8, true],
  ["fewer than half of them", 8, 9, false],
  ["so few that they may be a list", 7, 0, false],
])("numbers before %s", (_, numbered, others, areTaken) => {
  expect(/\d/.test(read(numbered, others))).toBe(!areTaken);
});

it("numbers that do not follow one another are words", () => {
  expect(read(8, 0, 2)).toContain("15");
});
