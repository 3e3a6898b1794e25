import { describe, expect, it } from "vitest";
import { makeSource } from "../text/source";
import { readPassages } from "./read-passages";

/** The words of a text, and the parts of it that are not shown. */
function read(text: string) {
  const { passages, leftOut } = readPassages(makeSource("source.md", text), 0);
  return {
    words: passages.map((passage) => passage.words.text),
    leftOut: leftOut.map(([from, to]) => text.slice(from, to)).toSorted(),
  };
}

describe("what is not shown", () => {
  it("is a comment in a table that stays a table, but none of its tags", () => {
    const cells = ["书店", "十年", "河", "水"].map((words) => `<td>\n\n${words}\n\n</td>`);
    const rows = `<tr>\n${cells[0]}\n\n<!-- 稿 -->\n\n${cells[1]}\n</tr>\n<tr>\n${cells[2]}\n${cells[3]}\n</tr>`;
    const { words, leftOut } = read(`书店开了。\n\n<table>\n${rows}\n</table>\n`);
    expect(leftOut).toContain("<!-- 稿 -->");
    expect(leftOut).not.toContain("<td>");
    expect(words.join("")).toContain("河");
  });

  it("are the tags of a table whose columns are the two versions", () => {
    const row = "<tr><td>书店开了多久了？</td><td>How long has the shop been open?</td></tr>";
    const { words, leftOut } = read(`<table>${row}${row}</table>\n`);
    expect(words.slice(0, 2)).toEqual(["书店开了多久了？", "How long has the shop been open?"]);
    expect(new Set(leftOut)).toEqual(new Set(["<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>"]));
  });

  it("are the tags of such a table too where its cells are not closed", () => {
    const rows = [
      "<tr><td>书店开了多久了？<td>How long has the shop been open?",
      "<tr><td>已经整整十年了。<td>Ten years, all told.",
    ];
    const { words, leftOut } = read(`<table>${rows.join("")}</table>\n`);
    expect(words).toEqual([
      ...["书店开了多久了？", "How long has the shop been open?"],
      ...["已经整整十年了。", "Ten years, all told."],
    ]);
    expect(new Set(leftOut)).toEqual(new Set(["<table>", "</table>", "<tr>", "<td>"]));
  });

  it("are the tags around a version in a fold, and its title", () => {
    const fold = "<details><summary>English</summary>\n\nHow long has the shop been open?\n\n</details>";
    const { words, leftOut } = read(`书店开了多久了，你还记得吗？\n\n${fold}\n`);
    expect(words).toEqual(["书店开了多久了，你还记得吗？", "How long has the shop been open?"]);
    expect(leftOut.join("")).toContain("English");
  });

  it("is a comment that is a version, but for its words", () => {
    const { words, leftOut } = read("书店开了多久了，你还记得吗？\n\n<!-- How long has the shop<br>been open? -->\n");
    expect(words).toEqual(["书店开了多久了，你还记得吗？", "How long has the shop", "been open?"]);
    expect(leftOut.join("")).not.toContain("shop");
  });
});

it("the attributes of a heading are left out in a table and in details, too", () => {
  const heading = "\n\n## 书店 {#id .wide}\n\n";
  expect(read(`<details>${heading}</details>\n\n早。\n`).leftOut).toContain(" {#id .wide}");
  const cell = (words: string) => `<td>\n\n${words}\n\n</td>`;
  const row = `<tr>${cell("## 书店开了多久了？ {#id .wide}")}${cell("## How long has the shop been open?")}</tr>`;
  expect(read(`<table>${row}${row}</table>\n`).leftOut).toContain(" {#id .wide}");
});
