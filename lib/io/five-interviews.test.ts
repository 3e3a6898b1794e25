import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildCorpus } from "../corpus/build-corpus";
import type { Interview } from "../schema/schema";
import { outline } from "./outline";
import { readContent } from "./read-content";

const { files, problems } = readContent("content");
const built = buildCorpus(files);
const interview = (slug: string): Interview => {
  const found = built.interviews.find((candidate) => candidate.slug === slug);
  if (found === undefined) throw new Error(`${slug} was not built`);
  return found;
};
const turnsOf = (slug: string) => interview(slug).sections.flatMap((section) => section.turns);
const countBy = (slug: string) => {
  const counts: Record<string, number> = {};
  for (const { speaker } of turnsOf(slug)) counts[speaker ?? "nobody"] = (counts[speaker ?? "nobody"] ?? 0) + 1;
  return counts;
};
const expected = (name: string) => join(import.meta.dirname, "expected", name);
const rows = (name: string) =>
  readFileSync(expected(name), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

describe("the five interviews", () => {
  it("build without problems and without changing the permalinks", () => {
    expect([...problems, ...built.problems]).toEqual([]);
    expect(built.lockfile).toEqual(files.lockfile);
    expect(built.interviews).toHaveLength(5);
  });

  // The outlines were checked against the sources line by line.
  it.each([
    "fei-fei-li-tmtpost",
    "kai-fu-lee-peoples-daily",
    "fei-fei-li-open-letter",
    "yann-lecun-lex-fridman",
    "yann-lecun-johns-hopkins",
  ])("%s has the outline checked by hand", async (slug) => {
    await expect(outline(interview(slug))).toMatchFileSnapshot(expected(`${slug}.outline.txt`));
  });

  it("TMTPost: 120 turns, 60 and 60, in 7 sections", () => {
    expect(countBy("fei-fei-li-tmtpost")).toEqual({ "zhao-hejuan": 60, "fei-fei-li": 60 });
    expect(interview("fei-fei-li-tmtpost").sections).toHaveLength(7);
  });

  it("People's Daily: 18 turns, each in both languages, paragraphs paired as checked by hand", () => {
    const turns = turnsOf("kai-fu-lee-peoples-daily");
    expect(countBy("kai-fu-lee-peoples-daily")).toEqual({ "peoples-daily": 9, "kai-fu-lee": 9 });
    const pairs = turns.flatMap((turn, i) =>
      turn.rows.map((row) => [
        String(i + 1),
        row.zh.map((block) => block.line).join(","),
        row.en.map((block) => block.line).join(","),
      ]),
    );
    expect(pairs).toEqual(rows("kai-fu-lee-peoples-daily.pairs.tsv"));
    expect(turns.flatMap((turn) => turn.rows.map((row) => row.match)).every((match) => match === "sure")).toBe(true);
  });

  it("the retelling: 12 chapters, each quotation with its speaker", () => {
    const { sections } = interview("yann-lecun-lex-fridman");
    expect(sections).toHaveLength(12);
    const turns = sections.flatMap((section) => section.turns);
    expect(new Set(turns.map((turn) => turn.kind))).toEqual(new Set(["narration"]));
    const quotes = turns.flatMap((turn) =>
      (turn.quotes ?? []).map((quote) => [String(turn.line), quote.speaker ?? "null", quote.text]),
    );
    expect(quotes).toEqual(rows("yann-lecun-lex-fridman.speech.tsv"));
  });

  it("the letter: the lead is the newsroom's, the letter is Fei-Fei Li's", () => {
    const letter = interview("fei-fei-li-open-letter");
    expect(letter.form).toBe("letter");
    expect(countBy("fei-fei-li-open-letter")).toEqual({ "fei-fei-li": 15 });
    expect(letter.sections.map((section) => section.heading?.zh)).toEqual(["AI治理框架，刻不容缓"]);
    expect(letter.front[0]?.zh[0]?.text).toMatch(/^智东西（公众号/);
  });

  it("Johns Hopkins: 93 turns; wrapped lines joined; the advertising in the back matter", () => {
    expect(countBy("yann-lecun-johns-hopkins")).toEqual({
      "yann-lecun": 46,
      "johns-hopkins-host": 42,
      "johns-hopkins-audience-1": 1,
      "johns-hopkins-audience-2": 1,
      "johns-hopkins-audience-3": 1,
      "johns-hopkins-audience-4": 1,
      "johns-hopkins-audience-5": 1,
    });
    const text = JSON.stringify(interview("yann-lecun-johns-hopkins").sections);
    expect(text).toContain("扎克伯格（Meta CEO）却在");
    expect(text).toContain("“目标驱动型”（objective-driven）架构");
    expect(text).toContain("（guardrails）。当前 AI 的设计");
    expect(text).toContain("没有任何直接下属");
    expect(text).not.toContain("小贴士");
    expect(interview("yann-lecun-johns-hopkins").back[0]?.zh[0]?.text).toMatch(/^AI 小贴士/);
  });
});
