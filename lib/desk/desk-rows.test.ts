import { describe, expect, it } from "vitest";
import { buildCorpus } from "../corpus/build-corpus";
import { buildOne } from "../corpus/fixtures/build";
import { makeSource } from "../corpus/text/source";
import { readContent } from "../io/read-content";
import { type DeskRow, deskRows } from "./desk-rows";

const SOURCE = `---
title: 河边的书店
---

发布于 2024 年

## 开门

**问：**

开了多久？

**答：**整整十年。

河水涨到了门口。
`;
const EDITION = "# The bookshop\n\n**Q:** How long?\n\n**A:** Ten years.\n\nThe river rose to the door.\n";
const EDITIONS = "editions: [{ lang: zh, kind: original }, { lang: en, kind: published-translation, of: zh }]\n";

/** What each row shows: its lines, and what was read of them. */
function shown(rows: readonly DeskRow[]): string[] {
  return rows.map(({ lines, read }) => {
    const written = lines.map(({ file, from, to }) => `${file}:${from}-${to}`).join(" ");
    const words = "row" in read ? [...read.row.zh, ...read.row.en].map(({ text }) => text).join(" = ") : "";
    return `${written} ${read.kind} ${words}`.trim();
  });
}

function rowsOf(source: string, edition: string | null = null): DeskRow[] {
  const files = [makeSource("source.md", source), ...(edition === null ? [] : [makeSource("en.md", edition)])];
  const { interviews } = buildOne({ source, edition, sidecar: edition === null ? "" : EDITIONS });
  return interviews.flatMap((interview) => deskRows(files, interview));
}

describe("the desk", () => {
  it("puts lines beside what was read of them, labels with their words, and says what is not shown", () => {
    expect(shown(rowsOf(SOURCE))).toEqual([
      "heading",
      "source.md:1-4 unread",
      "source.md:5-6 front 发布于 2024 年",
      "source.md:7-8 heading",
      "source.md:9-12 turn 开了多久？",
      "source.md:13-14 turn 整整十年。",
      "source.md:15-16 turn 河水涨到了门口。",
    ]);
  });

  it("puts the lines of both files beside a pair", () => {
    const rows = shown(rowsOf(SOURCE, EDITION));
    expect(rows).toContain("source.md:13-14 en.md:5-6 turn 整整十年。 = Ten years.");
    expect(rows).toContain("source.md:15-16 en.md:7-8 turn 河水涨到了门口。 = The river rose to the door.");
  });

  it("shows every line of every file once", () => {
    const { files } = readContent("content");
    const { interviews } = buildCorpus(files);
    expect(interviews.length).toBeGreaterThan(4);
    for (const interview of interviews) {
      const own = files.interviews.find(({ slug }) => slug === interview.slug);
      const sources = [own?.source, own?.edition].filter((source) => source !== null && source !== undefined);
      const lines = deskRows(sources, interview).flatMap((row) =>
        row.lines.flatMap(({ file, from, to }) =>
          Array.from({ length: to - from + 1 }, (_, i) => `${file}:${from + i}`),
        ),
      );
      const wanted = sources.flatMap(({ file, lineStarts }) => lineStarts.map((_, i) => `${file}:${i + 1}`));
      expect(lines.toSorted()).toEqual(wanted.toSorted());
    }
  });
});
