import { describe, expect, it } from "vitest";
import { han, latin, passagesIn } from "../fixtures/read";
import { groupBy } from "../text/group";

/** The English passages of a text whose other version unfolds, under a summary. */
const opened = (summary: string) =>
  passagesIn(`${han(40)}\n\n<details><summary>${summary}</summary>\n\n${latin(20)}.\n\n</details>\n`).flatMap(
    ({ printedRow, words }) => (printedRow?.lang === "en" ? [words.text.trim()] : []),
  );

describe("HTML in what unfolds", () => {
  it("is seen through: tags that set paragraphs apart, those of bold, and those that only dress words", () => {
    const html = `<p><span class="a">${latin(10)}</span> <b>book</b>.</p><p><i>${latin(9)}.</i></p>`;
    const text = `${han(40)}\n\n<details><summary>English</summary>\n\n${html}\n\n</details>\n`;
    const found = passagesIn(text).filter(({ printedRow }) => printedRow?.lang === "en");
    expect(found.map(({ words }) => words.text.replaceAll("\u200B", "").trim())).toEqual([
      `${latin(11)}.`,
      `${latin(9)}.`,
    ]);
    expect(found[0]?.words.strong.filter(Boolean)).toHaveLength(4);
  });
});

describe("the summary of what unfolds", () => {
  it("is said by somebody where it is a whole sentence of more than 24 characters", () => {
    expect(opened("The shop has been open ..")).toHaveLength(2);
    expect(opened("The shop has been open .")).toHaveLength(1);
    expect(opened("The shop has been open for ten years")).toHaveLength(1);
  });
});

/** The passages of each printed row of a text. */
function rowsIn(text: string): string[] {
  const rows = groupBy(passagesIn(text), ({ printedRow }) => printedRow?.unit);
  return [...rows].flatMap(([unit, passages]) =>
    unit === undefined ? [] : [passages.map(({ words }) => words.text).join(" = ")],
  );
}

describe("the rows of what unfolds", () => {
  const fold = (...blocks: readonly string[]) =>
    `<details><summary>English</summary>\n\n${blocks.join("\n\n")}\n\n</details>`;

  it("are those of its paragraphs, where there are as many as before it", () => {
    const text = [han(40), han(60), fold(`${latin(20)}.`, `${latin(30)}.`)].join("\n\n");
    expect(rowsIn(text)).toEqual([`${han(40)} = ${latin(20)}.`, `${han(60)} = ${latin(30)}.`]);
  });

  it("do not make a title of the first paragraph, where only one version has a title", () => {
    const text = [han(40), fold("# The shop", latin(20)), han(41), fold(latin(21))].join("\n\n");
    expect(rowsIn(text)[0]).toContain(latin(20));
  });
});
