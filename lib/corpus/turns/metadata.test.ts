import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../files/front-matter";
import { passagesIn } from "../fixtures/read";
import { makeSource } from "../text/source";
import { readMetadata } from "./metadata";

function read(text: string) {
  const source = makeSource("source.md", text);
  const header = readFrontMatter(source);
  const { date, sourceUrl, problems } = readMetadata(source, header, passagesIn(text.slice(header.end)));
  return [date, sourceUrl, ...problems.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`)];
}

describe("the date of an interview", () => {
  it.each<[string, string, string | null]>([
    ["in a line", "发布时间: 2024-12-24 07:08", "2024-12-24"],
    ["in an English line", "Published on: 2025-02-07", "2025-02-07"],
    ["in words", "Date: February 7, 2025", "2025-02-07"],
    ["the first that is given", "日期：2024-12-24\n\n日期：2025-01-01", "2024-12-24"],
    ["the first that can be read", "日期：冬天\n\n日期：2025-01-01", "2025-01-01"],
    ["of the header before any other", "---\ndate: 2023-04-05\n---\n\n日期：2025-01-01", "2023-04-05"],
    ["not in the middle of a line", "书店的日期：2024-12-24", null],
  ])("%s", (_, text, date) => {
    expect(read(text)).toEqual([date, null]);
  });

  it("that is none is reported where it stands, if no other can be read", () => {
    expect(read("---\ntitle: 书店\ndate: 2023-02-30\n---\n\n书。")).toEqual([null, null, "3:1 date-invalid"]);
    expect(read("---\ndate: 20230230\n---\n\n书。")).toEqual([null, null, "2:1 date-invalid"]);
    expect(read("书。\n\n日期：2024-02-30")).toEqual([null, null, "3:1 date-invalid"]);
    expect(read("---\ndate: 2023-02-30\n---\n\n日期：2023-02-28")).toEqual(["2023-02-28", null]);
    expect(read("---\ndate: ''\n---\n\n书。")).toEqual([null, null]);
  });
});

describe("the link to the original", () => {
  it.each<[string, string, string | null]>([
    ["in a line", "原文链接：https://example.org/a", "https://example.org/a"],
    ["in an English line", "Source: <https://example.org/a>", "https://example.org/a"],
    ["behind words", "来源\n\n原文：[书店**的**十年](https://example.org/a)", "https://example.org/a"],
    ["in bold", "原文：**[书店](https://example.org/a)**", "https://example.org/a"],
    ["the first", "原文：https://example.org/a\n\n原文：https://example.org/b", "https://example.org/a"],
    ["not to another place of the site", "原文：[书店](a.md)", null],
    ["not in any line", "书店：https://example.org/a", null],
  ])("%s", (_, text, url) => {
    expect(read(text)).toEqual([null, url]);
  });
});
