import fc from "fast-check";
import { expect, test } from "vitest";
import { text } from "../testing/corpora";
import { fold, foldText } from "./fold";

test.each([
  ["ＡＩ　系统", "ai 系统"],
  ["Kai‐Fu Lee’s “AI”—2025，…？🙂", "kai‐fu lee’s “ai”—2025，…？🙂"],
  ["世\u200B界 \n\t 模\uFE00型", "世界 模型"],
  ["re\u00ADsearch", "research"],
  ["cafe\u0301 CAFÉ Zoë naïve Łódź Søren Straße", "cafe cafe zoe naive lodz soren strasse"],
  ["Đà Nẵng, Guðrún Þórsdóttir, hors-d’Œuvre, Ærø, Kızıl", "da nang, gudrun thorsdottir, hors-d’oeuvre, aero, kizil"],
  ["钟 钟  钟", "钟 钟 钟"],
  ["й が 각", "й が 각"],
  ["ｶﾞ", "ガ"],
  ["後來，臺灣的電腦軟體", "后来，台湾的电脑软体"],
  ["隨著，想像，瞭解，那裡，那裏，臺灣", "随着，想像，了解，那里，那里，台湾"],
  ["⻓期的意⻅，⾦⼭", "长期的意见，金山"],
  ["羅\uFE00漢㍿", "罗汉株式会社"],
])("%j folds to %j", (written, folded) => {
  expect(foldText(written)).toBe(folded);
});

test("every unit maps to the character it came from", () => {
  const { text: folded, starts, ends } = fold("a  ﬁ𠮷");
  expect(folded).toBe("a fi𠮷");
  expect(starts).toEqual([0, 1, 3, 3, 4, 4]);
  expect(ends).toEqual([1, 3, 4, 4, 6, 6]);
});

test("folding is idempotent, and the offsets cover the text from left to right", () => {
  fc.assert(
    fc.property(text, (written) => {
      const { text: folded, starts, ends } = fold(written);
      expect(fold(folded).text).toBe(folded);
      expect(starts).toHaveLength(folded.length);
      for (const [index, start] of starts.entries()) {
        const character = written.slice(start, ends[index]);
        expect(fold(character).text).toContain(folded[index]);
        expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
      }
    }),
  );
});

test("foldText gives the same text as fold", () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(foldText(written)).toBe(fold(written).text.trim());
    }),
    { numRuns: 1000 },
  );
});
