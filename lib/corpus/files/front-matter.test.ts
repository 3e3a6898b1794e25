import { describe, expect, it } from "vitest";
import { makeSource } from "../text/source";
import { readFrontMatter } from "./front-matter";

const TEXT = "问：开了多久？\n";

/** The header of a text, the rest of the text, and the problems: rule, line and column. */
function read(text: string) {
  const { data, end, problems } = readFrontMatter(makeSource("source.md", text));
  return {
    data: { ...data },
    rest: text.slice(end).trim(),
    said: problems.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`),
  };
}

describe("the header of a source", () => {
  it.each([
    ["YAML", "---\ntitle: 书店\ndate: 2023-04-05\n---\n"],
    ["TOML", '+++\ntitle = "书店"\ndate = 2023-04-05\n+++\n'],
    ["TOML, a string", "+++\ntitle = '书店'\ndate = '2023-04-05'\n+++  \n"],
  ])("is read in %s, with any line end and a byte-order mark", (_, header) => {
    for (const text of [header + TEXT, `\uFEFF${header}\n${TEXT}`, (header + TEXT).replaceAll("\n", "\r\n")]) {
      expect(read(text)).toEqual({ data: { title: "书店", date: "2023-04-05" }, rest: TEXT.trim(), said: [] });
    }
  });

  it("keeps the printed day, whatever the time zone", () => {
    expect(read("+++\ndate = 2023-04-05T23:30:00-08:00\n+++\n").data.date).toBe("2023-04-05T23:30:00-08:00");
    expect(read("+++\ndate = 2023-04-05 00:30:00\n+++\n").data.date).toBe("2023-04-05 00:30:00");
  });

  it.each([
    ["an unclosed string", '+++\ntitle = "书店\n+++\n', "2:12 front-matter-invalid"],
    ["a day that does not exist", "+++\ntitle = '书店'\ndate = 2023-02-30\n+++\n", "3:8 front-matter-invalid"],
    ["a key twice", "+++\ntitle = '书'\n\ntitle = '店'\n+++\n", "4:1 front-matter-invalid"],
    ["no closing fence", "+++\ntitle = '书'\n", "1:1 front-matter-unclosed"],
  ])("in TOML with %s is reported at its line in the file", (_, header, said) => {
    for (const end of ["\n", "\r\n"]) expect(read((header + TEXT).replaceAll("\n", end)).said).toEqual([said]);
  });

  it.each([
    ["---\ntitle: 书店\n---\n\n---\ntitle: 河边\nauthor: 甲\n---\n", "5:1"],
    ["---\ntitle: 书店\n---\n+++\nauthor = '甲'\n+++\n", "4:1"],
    ["+++\ntitle = '书店'\n+++\n\n---\nauthor: 甲\n---\n", "5:1"],
  ])("that occurs twice is used once and reported: %j", (headers, place) => {
    expect(read(headers + TEXT)).toEqual({
      data: { title: "书店" },
      rest: TEXT.trim(),
      said: [`${place} front-matter-second`],
    });
  });

  it.each([
    "---\n\n第一段。\n\n---\n",
    "---\nQ: How long?\nA: Ten years.\n---\n",
    "---\n---\n",
    "+++\n",
    "---\ntitle: [书\n---\n",
  ])("is followed by text between rules, which is not a second header: %j", (text) => {
    const { rest, said } = read(`---\ntitle: 书店\n---\n\n${text}${TEXT}`);
    expect([rest, said]).toEqual([`${text}${TEXT}`.trim(), []]);
  });
});
