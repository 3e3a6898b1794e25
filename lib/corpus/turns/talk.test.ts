import { describe, expect, it } from "vitest";
import { passagesIn } from "../fixtures/read";
import { talkIn } from "./talk";

/** What turns seem to be told by, and whose each is. */
function talkOf(text: string): string | null {
  const talk = talkIn(passagesIn(text));
  return talk === null ? null : [talk.by, ...talk.places.map(({ name }) => name)].join(" ");
}

const paragraphs = (...texts: readonly string[]) => texts.join("\n\n");

describe("names at the beginning of lines", () => {
  it("talk where two of them ask", () => {
    expect(talkOf(paragraphs("Ann → Is it day?", "Bo → It is.", "Ann → Is it late?", "Bo → No."))).toBe(
      "names Ann Bo Ann Bo",
    );
    expect(talkOf(paragraphs("Ann → Is it day?", "Bo → It is.", "Ann → It is late.", "Bo → No."))).toBeNull();
  });

  it("talk where one of them asks, if there are more than two and four of five are bold", () => {
    const names = ["安妮", "波", "卡尔", "安妮", "波", "卡尔"];
    const turns = (bold: number) =>
      names.map((name, i) => `${i < bold ? `**${name}**` : name} → 早${i === 1 ? "吗？" : "。"}`);
    expect(talkOf(paragraphs(...turns(5)))).toBe(`names ${names.join(" ")}`);
    expect(talkOf(paragraphs(...turns(4)))).toBeNull();
  });

  it("may have a number behind them, over the words", () => {
    expect(talkOf("Ann 12\nIs it day?\nBo 13\nIt is.\nAnn 14\nIs it late?\nBo 15\nNo.\n")).toBe("names Ann Bo Ann Bo");
  });
});

describe("a column of a table", () => {
  const table = (...rows: readonly string[]) => `| 谁 | 话 |\n|---|---|\n${rows.join("\n")}\n`;

  it("talks where its values recur and two cells beside it ask, if too few rows show it to be read", () => {
    const [rows, last] = [["| 林晓 | 早吗？ |", "| 周墨 | 早。 |", "| 林晓 | 晚吗？ |"], "| 周墨 | 晚。 |"];
    expect(talkOf(table(...rows, last))).toBe("column 林晓 周墨 林晓 周墨");
    expect(talkOf(table(...rows, last, "| 林晓 | 好。 |"))).toBeNull();
    expect(talkOf(table(...rows))).toBeNull();
    expect(talkOf(table(...rows.slice(1), last, "| 周墨 | 晚。 |"))).toBeNull();
  });
});
