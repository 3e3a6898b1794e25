import { describe, expect, it } from "vitest";
import { han, latin, passagesIn } from "../fixtures/read";

/** How many folds are read as a version of what they face. */
const opened = (...blocks: readonly string[]) =>
  passagesIn(blocks.join("\n\n")).filter(({ printedRow }) => printedRow?.lang === "en").length;
const note = (words: number) => `<!-- ${latin(words)}. -->`;

describe("what stands in a comment in the other language is a version", () => {
  it("in a text of twelve characters or more", () => {
    expect(opened(han(12), note(7))).toBe(1);
    expect(opened(han(11), note(7))).toBe(0);
  });

  it("where it is no more than two and a half times as long or short as a translation", () => {
    expect(opened(han(20), note(32))).toBe(1);
    expect(opened(han(20), note(33))).toBe(0);
    expect(opened(han(100), note(21))).toBe(1);
    expect(opened(han(100), note(20))).toBe(0);
  });

  it("where two fifths of the text have one", () => {
    expect(opened(han(20), note(12), "## 书店", han(28))).toBe(1);
    expect(opened(han(20), note(12), "## 书店", han(29))).toBe(0);
  });

  describe("while a translation is being made", () => {
    const part = [han(35), note(10)];
    const rest = ["## 书店", han(400)];

    it("where three paragraphs have one", () => {
      expect(opened(...part, ...part, ...part, ...rest)).toBe(3);
      expect(opened(...part, ...part, ...rest)).toBe(0);
    });

    it("which are three fifths of the text between the first and the last", () => {
      expect(opened(...part, ...part, han(70), ...part, ...rest)).toBe(3);
      expect(opened(...part, ...part, han(71), ...part, ...rest)).toBe(0);
    });
  });

  it("where no other version is printed openly: three tenths of the text at most are in the other language", () => {
    expect(opened(han(40), note(25), latin(12))).toBe(1);
    expect(opened(han(40), note(25), latin(13))).toBe(0);
  });

  it("but for one that is five times as long or short as a translation", () => {
    const part = [han(35), note(20)];
    expect(opened(...part, ...part, han(20), note(68))).toBe(3);
    expect(opened(...part, ...part, han(20), note(69))).toBe(2);
  });

  it("where half of them fit", () => {
    const fits = [han(60), note(34)];
    const off = [han(20), note(60)];
    expect(opened(...fits, ...fits, ...off, ...off)).toBe(4);
    expect(opened(...fits, ...off, ...off)).toBe(0);
  });
});

describe("both languages on one line of a text with two versions", () => {
  const wordsOf = (...blocks: readonly string[]) => passagesIn(blocks.join("\n\n")).map(({ words }) => words.text);
  const said = ["早上好，书店开门了。", "Good morning, the shop is open."];

  it("are a heading of each version, but no paragraph of each", () => {
    const rows = [...said, ...said, ...said];
    expect(wordsOf("## 书店 / The shop", ...rows).slice(0, 3)).toEqual(["书店", "The shop", said[0]]);
    expect(wordsOf(han(40), note(25), "## 河", "桥 / The bridge").at(-1)).toBe("桥 / The bridge");
  });
});
