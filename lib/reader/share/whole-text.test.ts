import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../schema/languages";
import { Interview } from "../../schema/schema";
import { KAI_FU_LEE, sampleInterview, sampleTurn } from "../testing/sample";
import { wholeText } from "./whole-text";

const talk = Interview.parse({
  ...sampleInterview(
    [
      sampleTurn("q1aaaaaa", "question", { zh: "为什么*写*书？", en: "Why write?" }),
      sampleTurn("a1aaaaaa", "answer", { zh: "因为。", en: "Because." }),
    ],
    [sampleTurn("a2aaaaaa", "answer", { zh: "只有中文。" })],
  ),
  title: { zh: "谈书", en: "On books" },
  publisher: { zh: "读书报" },
  date: "2025-02-07",
  editions: [
    { lang: "zh", kind: "original" },
    { lang: "en", kind: "unofficial-translation", of: "zh" },
  ],
});
const interview = Interview.parse({
  ...talk,
  sections: talk.sections.map((section, index) => (index === 0 ? { ...section, heading: { zh: "开头" } } : section)),
});
const names = new Map([[KAI_FU_LEE, { zh: "李开复", en: "Kai-Fu Lee" }]]);
const writing = { interview, names, languages: LANGUAGES, address: "https://example.org/interviews/sample/" };

describe("a whole interview", () => {
  it("as text says what it is, and who says what, in one language", () => {
    expect(wholeText({ ...writing, languages: ["zh"] }, "text")).toBe(
      [
        "谈书",
        "读书报，2025年2月7日",
        "中文是原文。英文是非官方译文，译自中文。",
        "https://example.org/interviews/sample/",
        "开头",
        "host：为什么*写*书？",
        "李开复：因为。",
        "李开复：只有中文。\n",
      ].join("\n\n"),
    );
  });

  it("as Markdown has both languages row by row, and says where the words are not what the edition is", () => {
    const text = wholeText(writing, "markdown");
    expect(text).toContain("# 谈书\n\n# On books\n\n读书报，2025年2月7日\n\n读书报, 7 February 2025\n\n");
    expect(text).toContain(
      "<https://example.org/interviews/sample/>\n\n## 开头\n\n**host**：为什么\\*写\\*书？\n\n**host**: Why write?",
    );
    expect(text).toContain("**李开复**：因为。\n\n**Kai-Fu Lee**: Because.\n\n**李开复**：只有中文。");
  });
});
