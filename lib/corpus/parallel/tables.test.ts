import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";
import { han, latin, passagesIn } from "../fixtures/read";

const GOOD = "| 书店开了多久了？ | How long has the shop been open? |";
/** How many passages of a table, and of what else the text holds, face each other. */
function faced(rows: readonly string[], behind = ""): number {
  const [head = "", ...rest] = rows;
  const table = [head, "| --- | --- |", ...rest].join("\n");
  return passagesIn(`${table}\n\n${behind}\n`).filter(({ printedRow }) => printedRow !== undefined).length;
}
const repeat = (row: string, times: number) => Array.from({ length: times }, () => row);

describe("the columns of a table are the two versions", () => {
  it("where three of four rows have both languages, each in its column", () => {
    const swapped = "| It has been ten years now. | 已经整整十年了。 |";
    expect(faced([...repeat(GOOD, 3), swapped])).toBe(8);
    expect(faced([...repeat(GOOD, 5), swapped, swapped])).toBe(0);
  });

  it("a word or three in the other language being no language", () => {
    const short = (words: string) => `| ${words}. | 书店的十年。 |`;
    expect(faced([...repeat(GOOD, 2), short(latin(3)).replace("书店的十年", "书书书")])).toBe(6);
    expect(faced([...repeat(GOOD, 2), short(latin(4)).replace("书店的十年", "书书书书")])).toBe(0);
  });

  it("where half of the rows are sentences", () => {
    const term = "| 书店的十年 | ten years of the shop |";
    expect(faced([...repeat(GOOD, 2), term, term])).toBe(8);
    expect(faced([...repeat(GOOD, 2), term, term, term])).toBe(0);
  });

  it("where they fit each other: no more than three times as long as a translation would be", () => {
    const row = (words: number) => `| ${han(100)}。 | ${latin(words)}. |`;
    expect(faced(repeat(row(176), 2))).toBe(4);
    expect(faced(repeat(row(177), 2))).toBe(0);
    expect(faced(repeat(row(17), 2))).toBe(4);
    expect(faced(repeat(row(16), 2))).toBe(0);
  });

  it("where they hold two fifths of the text", () => {
    const row = `| ${han(10)}。 | ${latin(10)}. |`;
    expect(faced([row, row], `${han(60)}。`)).toBe(4);
    expect(faced([row, row], `${han(61)}。`)).toBe(0);
  });

  it("without the first row where it only names them, in eight words at most", () => {
    expect(faced([`| ${han(8)} | ${latin(8)} |`, GOOD, GOOD])).toBe(4);
    expect(faced([`| ${han(9)} | ${latin(8)} |`, GOOD, GOOD])).toBe(6);
    expect(faced([`| ${han(8)} | ${latin(9)} |`, GOOD, GOOD])).toBe(6);
    expect(faced([`| ${han(8)}： | ${latin(8)} |`, GOOD, GOOD])).toBe(6);
  });
});

describe("a stage direction where a name might be", () => {
  const rows = (direction: string) => [
    "| | 中文 | English |",
    "|---|---|---|",
    "| 问 Q | 早吗？ | Is it early? |",
    "| 林 Lin | 早，鸟还没有叫。 | Early; no bird has sung. |",
    ...(direction === "" ? [] : [direction]),
    "| 问 Q | 晚吗？ | Is it late? |",
    "| 林 Lin | 晚，灯都灭了。 | Late; the lamps are out. |",
  ];
  const voices = (text: string) =>
    buildOne({ source: text })
      .interviews.flatMap(({ sections }) => sections.flatMap(({ turns }) => turns))
      .filter(({ speaker }) => speaker !== null)
      .map(({ label, rows: [row] }) => `${label}: ${row?.zh[0]?.text}`);
  const said = ["问 Q: 早吗？", "林 Lin: 早，鸟还没有叫。", "问 Q: 晚吗？", "林 Lin: 晚，灯都灭了。"];

  it("is nobody's name, and moves no name to the words of another row", () => {
    expect(voices(rows("").join("\n"))).toEqual(said);
    expect(voices(rows("| （她起身。） | | (She gets up.) |").join("\n"))).toEqual(said);
  });

  it("is in round brackets: in others a name may stand", () => {
    const named = rows("").map((row) => row.replace("| 问 Q |", "| 【问】 |").replace("| 林 Lin |", "| 【林】 |"));
    expect(voices(named.join("\n"))).toEqual(
      said.map((line) => line.replace("问 Q", "【问】").replace("林 Lin", "【林】")),
    );
  });

  it("stands before or behind such a table with what else says who takes part, or ends the page", () => {
    const front = "受访者：林夏，书店的主人，住在河边。\n\n";
    const back = "\n\n本刊由读者支持。";
    expect(voices(`${front}${rows("").join("\n")}${back}`)).toEqual(said);
  });

  it("stands above words that are no turn below the table, if they are no more than a fifth of all", () => {
    const isSilent = (words: string) => {
      const passages = passagesIn(`${rows("").join("\n")}\n\n${words}\n`);
      return passages.at(-1)?.aside === true;
    };
    expect(isSilent(han(10))).toBe(true);
    expect(isSilent(han(11))).toBe(false);
  });
});
