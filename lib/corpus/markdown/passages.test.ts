import { describe, expect, it } from "vitest";
import { makeSource } from "../text/source";
import { parseMarkdown } from "./parse";
import { cutPassage, hasText, inheritMarks, joinLines, type Passage, passagesOf, type TextPassage } from "./passages";
import { cutAt } from "./words";

const MARKS = {
  opens: { label: "林夏", printed: "林夏", alias: null, voice: null, time: null, start: 0 },
  time: "00:12",
  aside: true,
  facing: { unit: 3, lang: "zh" },
} as const;

function paragraph(text: string): TextPassage {
  const [passage] = passagesOf(parseMarkdown(makeSource("source.md", text), 0).children);
  if (passage?.kind !== "paragraph") throw new Error(`${text} is not a paragraph`);
  return passage;
}

describe("a passage when cut", () => {
  const whole: TextPassage = { ...paragraph("灯亮了，**门开了**。"), ...MARKS };
  const parts = cutAt(whole.nodes, [0, 4, 8]).map((nodes) => ({ nodes }));

  it("keeps every mark: those of its beginning on the first piece, all others on every piece", () => {
    const [first, second] = cutPassage(whole, parts);
    expect(first).toMatchObject({ ...MARKS, words: { text: "灯亮了，" } });
    expect(second).toMatchObject({ aside: true, facing: MARKS.facing, words: { text: "门开了。" } });
    expect(second).not.toHaveProperty("opens");
    expect(second).not.toHaveProperty("time");
  });

  it("leaves the marks of a piece", () => {
    const [first, second] = cutPassage(
      whole,
      parts.map((part, i) => ({ ...part, time: `00:2${i}` })),
    );
    expect([first?.time, second?.time]).toEqual(["00:20", "00:21"]);
  });

  it("knows the source offset of each piece", () => {
    expect(cutPassage(whole, parts).map(({ start }) => start)).toEqual([0, 6]);
    expect(cutPassage(whole, [{ nodes: [], fallbackStart: 9 }]).map(({ start }) => start)).toEqual([9]);
  });

  it("gives its marks to the blocks inside it, whatever they are", () => {
    const inside: Passage[] = passagesOf(parseMarkdown(makeSource("source.md", "- 一\n- 二\n\n三"), 0).children);
    expect(inheritMarks(whole, inside).map(({ kind, aside, time }) => [kind, aside, time])).toEqual([
      ["whole", true, "00:12"],
      ["paragraph", true, undefined],
    ]);
  });
});

describe("the blocks of a text", () => {
  const blocks = (text: string) => parseMarkdown(makeSource("source.md", text), 0).children;
  const shown = (text: string) =>
    passagesOf(blocks(text)).map((passage) => [
      passage.kind === "whole" ? passage.node.type : `${passage.kind} ${passage.depth}`,
      passage.words.text,
      passage.start,
    ]);

  it("are headings, paragraphs, and what stays whole, without comments and definitions", () => {
    expect(shown("## 书\n店\n\n一\n二\n\n<!-- 稿 --> <!-- 注 -->\n\n[r]: https://example.org\n\n***\n")).toEqual([
      ["heading 2", "书", 3],
      ["paragraph 0", "店", 5],
      ["paragraph 0", "一\n二", 8],
      ["thematicBreak", "", 62],
    ]);
  });

  it("have the words of their items, cells and paragraphs, one a line", () => {
    expect(shown("- 一\n  二\n- **三**\n")).toEqual([["list", "一二\n三", 0]]);
    expect(shown("> 一\n>\n> 二\n")).toEqual([["blockquote", "一\n二", 0]]);
    expect(shown("| 一 | |\n|---|---|\n| 二 | 三 |\n")).toEqual([["table", "一\n二\n三", 0]]);
    expect(shown("```\na\nb\n```\n")).toEqual([["code", "a\nb", 0]]);
    const [list] = passagesOf(blocks("- 一\n- **二**\n"));
    expect(list?.words).toEqual({
      text: "一\n二",
      at: [2, 2, 8],
      strong: [false, false, true],
      emphasised: [false, false, false],
    });
  });

  it("have text unless they are blank", () => {
    expect(passagesOf(blocks("书\n\n&nbsp;\n\n![](x.png)\n\n---\n")).map(hasText)).toEqual([true, false, false, false]);
  });

  it("have their lines joined, however deep", () => {
    const joined = blocks("一\n二\n\n> - a\n>   b\n").map(joinLines);
    expect(passagesOf(joined).map(({ words }) => words.text)).toEqual(["一二", "a b"]);
  });
});
