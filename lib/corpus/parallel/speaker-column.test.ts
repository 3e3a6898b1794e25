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

  describe("under no word at all", () => {
    const SAID = ["HG | Is it day?", "BM | It is.", "HG | Is it late?", "BM | It is not.", "HG | Good."];
    const plain = (...rows: readonly string[]) => table("", ...rows);

    it("names who says each row, where names recur beside sentences and one asks", () => {
      expect(opened(plain(...SAID))).toEqual(["HG", "BM", "HG", "BM", "HG"]);
      expect(opened(plain(...SAID.slice(1)))).toEqual([]);
      expect(opened(plain(...SAID.map((row) => row.replace("?", "."))))).toEqual([]);
      expect(opened(plain(...SAID.map((row) => row.replace(/[.?]$/, ""))))).toEqual([]);
    });

    it("also where the first row already speaks", () => {
      const [first = "", ...rest] = SAID;
      const text = `| ${first} |\n|---|---|\n${rest.map((row) => `| ${row} |`).join("\n")}\n`;
      expect(opened(text)).toEqual(["HG", "BM", "HG", "BM", "HG"]);
    });

    it("holds for seven rows of ten", () => {
      const others = (count: number) => Array.from({ length: count }, (_, i) => `Nr${"abcd".charAt(i)} | No.`);
      const said = [...SAID, "BM | Yes.", "HG | So it is."];
      expect(opened(plain(...said, ...others(3)))).toHaveLength(10);
      expect(opened(plain(...said, ...others(4)))).toEqual([]);
    });

    it("holds for at least half of the words of the text", () => {
      const text = plain(...SAID);
      const words = text.match(/[A-Za-z]+/g)?.length ?? 0;
      expect(opened(`${text}\n\n${"bee ".repeat(words - 2)}`)).toHaveLength(5);
      expect(opened(`${text}\n\n${"bee ".repeat(words + 2)}`)).toEqual([]);
    });

    it("leaves a row of one cell to nobody", () => {
      const cells = (row: string) =>
        `<tr>${row
          .split(" | ")
          .map((cell) => `<td>${cell}</td>`)
          .join("")}</tr>`;
      const text = `<table>\n${[...SAID.slice(0, 3), "HELP US!", ...SAID.slice(3)].map(cells).join("\n")}\n</table>\n`;
      expect(opened(text)).toEqual(["HG", "BM", "HG", "BM", "HG"]);
      expect(passagesIn(text).find(({ words }) => words.text === "HELP US!")?.aside).toBe(true);
    });
  });
});
