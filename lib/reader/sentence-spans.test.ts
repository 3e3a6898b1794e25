import { describe, expect, it } from "vitest";
import type { Block, Lang, Row } from "../corpus/schema";
import { sentenceSpans } from "./sentence-spans";

const block = (text: string, lang: Lang): Block => ({
  text,
  html: `<p>${text}</p>`,
  file: "source.md",
  line: 1,
  span: [0, text.length],
  lang,
  edition: "original",
});
const row: Row = {
  id: "a-1",
  zh: [block("河涨了。我们搬书。", "zh"), block("搬了一夜。", "zh")],
  en: [block("The river rose, and we carried books all night.", "en")],
  match: "sure",
  sentences: [
    {
      zh: [
        [0, 0, 4],
        [0, 4, 9],
      ],
      en: [[0, 0, 47]],
      match: "sure",
    },
    { zh: [[1, 0, 5]], en: [], match: "missing" },
  ],
};

describe("sentenceSpans", () => {
  it("gives each block its sentences, with the pair that they belong to", () => {
    expect(sentenceSpans(row, "zh")).toEqual([
      [
        { start: 0, end: 4, pair: 0, match: "sure" },
        { start: 4, end: 9, pair: 0, match: "sure" },
      ],
      [{ start: 0, end: 5, pair: 1, match: "missing" }],
    ]);
    expect(sentenceSpans(row, "en")).toEqual([[{ start: 0, end: 47, pair: 0, match: "sure" }]]);
  });

  it("gives nothing where the row has no pairs", () => {
    const { sentences: _, ...lone } = row;
    expect(sentenceSpans(lone, "zh")).toEqual([[], []]);
  });
});
