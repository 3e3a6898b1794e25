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

describe("somebody who speaks both languages", () => {
  const interpreted = [
    ["JK", "Where did you sleep in the first week?"],
    ["RT", "她问你第一个星期睡在哪里。"],
    ["LM", "洗衣店的阁楼，和四个人一起。"],
    ["RT", "In the attic of a laundry, with four others."],
  ];

  it("keeps their words, and is nobody's translation", () => {
    const source = [...interpreted, ...interpreted].map(([who, words]) => `${who}: ${words}`).join("\n\n");
    const [interview] = buildOne({ source }).interviews;
    const said = interview?.sections.flatMap(({ turns }) => turns).map(({ speaker, rows }) => [speaker, rows.length]);
    expect(said).toEqual(["jk", "rt", "lm", "rt", "jk", "rt", "lm", "rt"].map((who) => [who, 1]));
  });
});
