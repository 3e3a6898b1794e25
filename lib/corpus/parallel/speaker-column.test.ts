import { describe, expect, it } from "vitest";
import { passagesIn, turnsIn } from "../fixtures/read";

const table = (head: string, ...rows: readonly string[]) =>
  [`| ${head} | Text |`, "|---|---|", ...rows.map((row) => `| ${row} |`)].join("\n");
const opened = (text: string) => passagesIn(text).flatMap(({ opens }) => opens?.label ?? []);
const ROWS = ["Ann | Is it day?", "Bo | It is.", "Ann | Is it late?", "Cal | No."];

describe("a column under a word for speakers", () => {
  it.each(["Speaker", "SPEAKERS", "说话人", "發言者", "Who"])("names who says each row: %s", (head) => {
    expect(opened(table(head, ...ROWS))).toEqual(["Ann", "Bo", "Ann", "Cal"]);
  });

  it.each(["Name", "Item", "讲"])("and under no other word: %s", (head) => {
    expect(opened(table(head, ...ROWS))).toEqual([]);
  });

  it("of four rows or more, in which a name recurs and another stands beside it", () => {
    expect(opened(table("Speaker", ...ROWS.slice(0, 3)))).toEqual([]);
    expect(opened(table("Speaker", "Ann | a", "Bo | b", "Cal | c", "Dora | d"))).toEqual([]);
    expect(opened(table("Speaker", "Ann | a", "Ann | b", "Ann | c", "Ann | d"))).toEqual([]);
  });

  it("begins turns of all the other cells", () => {
    const rows = ["Ann | 早吗？ | Is it day?", "Bo | 早。 | It is.", "Ann | 晚吗？ | Is it late?", "Bo | 不晚。 | No."];
    const text = `| Speaker | Original | English |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join("\n")}\n`;
    expect(turnsIn(text)).toEqual(["Ann", "Bo", "Ann", "Bo"]);
  });
});
