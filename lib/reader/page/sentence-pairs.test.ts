import fc from "fast-check";
import { expect, test } from "vitest";
import { type Lang, Row, type SentencePair } from "../../schema/schema";
import { sampleInterview, sampleTurn } from "../testing/sample";
import { counterpartsOf, visibleLength } from "./sentence-pairs";

const block = (lang: Lang, text: string) => {
  return { text, html: "", file: "source.md", line: 1, span: [0, 0], lang, edition: "original" };
};

function countedRow(row: unknown) {
  const turn = { ...sampleTurn("t00001", "answer"), rows: [Row.parse(row)] };
  const counted = counterpartsOf(sampleInterview([turn]));
  return counted[turn.id]?.[0] ?? null;
}

test("lengths exclude white space, and text between two sentences belongs to the first", () => {
  const row = {
    id: "r1",
    zh: [block("zh", "「好。」 他说。"), block("zh", "完了。")],
    en: [block("en", "“Good,” he\nsaid. That is all.")],
    match: "sure",
    sentences: [
      { zh: [[0, 1, 3]], en: [[0, 0, 16]], match: "sure" },
      {
        zh: [
          [0, 5, 8],
          [1, 0, 3],
        ],
        en: [[0, 17, 29]],
        match: "unsure",
      },
    ],
  };
  expect(countedRow(row)).toEqual({
    zh: [4, 3, 3],
    en: [14, 10],
    pairs: [
      [[0], [0], 0],
      [[1, 2], [1], 1],
    ],
  });
});

test("a row without paired sentences is null, a turn without any is omitted", () => {
  expect(counterpartsOf(sampleInterview([sampleTurn("t00001", "answer")]))).toEqual({});
});

test("every visible character is in one sentence, every sentence in one pair", () => {
  const sentence = fc.constantFrom("是的。", "Yes, it is. ", " 「为什么？」", "3.5 of them…", "好 的 ！");
  const side = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(side, side, (zh, en) => {
      const row = {
        id: "r1",
        zh: zh.map((sentences) => block("zh", sentences.join(""))),
        en: en.map((sentences) => block("en", sentences.join(""))),
        sentences: pairUp(placesOf(zh), placesOf(en)),
      };
      const counted = countedRow(row);
      for (const [lang, blocks] of [
        ["zh", row.zh],
        ["en", row.en],
      ] as const) {
        const all = blocks.reduce((sum, { text }) => sum + visibleLength(text), 0);
        expect(counted?.[lang].reduce((sum, length) => sum + length, 0)).toBe(all);
        const places = counted?.pairs.flatMap(([ofZh, ofEn]) => (lang === "zh" ? ofZh : ofEn));
        expect(places).toEqual(counted?.[lang].map((_, index) => index));
      }
    }),
  );
});

type Place = SentencePair["zh"][number];

function placesOf(blocks: readonly string[][]): Place[] {
  return blocks.flatMap((sentences, block) => {
    let at = 0;
    return sentences.map((text): Place => {
      at += text.length;
      return [block, at - text.trimStart().length, at - (text.length - text.trimEnd().length)];
    });
  });
}

/** Pairs one to one; the rest have no counterpart. */
function pairUp(zh: readonly Place[], en: readonly Place[]) {
  return Array.from({ length: Math.max(zh.length, en.length) }, (_, index) => ({
    zh: zh.slice(index, index + 1),
    en: en.slice(index, index + 1),
    match: "sure",
  }));
}
