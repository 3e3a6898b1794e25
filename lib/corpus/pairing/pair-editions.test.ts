import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";

/** How many of the turns have both languages, of a talk in which so many print both and so many Chinese alone. */
function both(two: number, one: number): number {
  const turn = (i: number, english: string) => `${i % 2 === 0 ? "问" : "答"}：河边的书店开了多久${i}？${english}\n\n`;
  const source = Array.from({ length: two + one }, (_, i) =>
    turn(i, i < two ? `\n\nHow long has the shop been open, ${i}?` : ""),
  ).join("");
  const turns = buildOne({ source })
    .interviews.flatMap(({ sections }) => sections)
    .flatMap((section) => section.turns);
  return turns.filter(({ rows }) => rows.some(({ zh }) => zh.length > 0) && rows.some(({ en }) => en.length > 0))
    .length;
}

describe("each turn holds both versions", () => {
  it("where half of the turns speak both languages", () => {
    expect(both(3, 3)).toBe(3);
    expect(both(3, 4)).toBe(0);
  });
});
