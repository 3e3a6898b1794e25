import { describe, expect, it } from "vitest";
import { Interview } from "../../schema/schema";
import { columnShare } from "./column-share";
import { lengthIn, lengthWords } from "./reading-time";

type Text = Pick<Interview, "sections">;

function text(zh: string, en: string): Text {
  const block = (lang: "zh" | "en", words: string) =>
    words === ""
      ? []
      : [{ html: `<p>${words}</p>`, text: words, edition: "original", lang, file: "source.md", line: 1, span: [0, 1] }];
  const turn = { id: "aaaaaaaa", kind: "narration", speaker: null, line: 1 };
  const rows = [{ id: "r1", zh: block("zh", zh), en: block("en", en) }];
  return {
    sections: Interview.shape.sections.parse([{ id: "s-00000001", heading: null, turns: [{ ...turn, rows }] }]),
  };
}

describe("how long an interview is", () => {
  it("counts Chinese characters without punctuation, and English words", () => {
    const both = text("书店开了，十年。", "The shop’s been open for ten long-ish years.");
    expect(lengthIn(both, "zh")?.count).toBe(6);
    expect(lengthIn(both, "en")?.count).toBe(8);
  });

  it("is in minutes, at least one", () => {
    expect(lengthIn(text("", "word ".repeat(2380)), "en")?.minutes).toBe(10);
    expect(lengthIn(text("书".repeat(3900), ""), "zh")?.minutes).toBe(10);
    expect(lengthIn(text("书", ""), "zh")?.minutes).toBe(1);
  });

  it("is that of the other language where there is only one, and says so", () => {
    expect(lengthWords(text("书".repeat(780), ""))).toEqual({
      zh: "780 字，约 2 分钟",
      en: "780 characters, about 2 min",
    });
    expect(lengthWords(text("", "word ".repeat(1000)))).toEqual({
      zh: "1,000 词，约 4 分钟",
      en: "1,000 words, about 4 min",
    });
    expect(lengthWords(text("", ""))).toBeNull();
  });
});

describe("the width of the Chinese column", () => {
  it("is half where both texts take the same room", () => {
    expect(columnShare(text("书".repeat(78), "shop ".repeat(40)))).toBe(100);
  });

  it("is less where the Chinese is the shorter one, and never less than lines can bear", () => {
    expect(columnShare(text("书".repeat(68), "shop ".repeat(40)))).toBe(100);
    expect(columnShare(text("书".repeat(65), "shop ".repeat(40)))).toBe(85);
    expect(columnShare(text("书".repeat(10), "shop ".repeat(40)))).toBe(85);
    expect(columnShare(text("书".repeat(900), "shop ".repeat(40)))).toBe(115);
  });

  it("is nothing where there is one language", () => {
    expect(columnShare(text("书店", ""))).toBeNull();
  });
});
