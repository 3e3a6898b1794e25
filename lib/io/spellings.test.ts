import { ConverterBuilder } from "opencc-js/core";
import * as presets from "opencc-js/preset";
import { expect, test } from "vitest";
import { splitSentences } from "../corpus/align/sentences";
import { fold, foldText } from "../search/fold/fold";
import { readCheckedInterviews } from "./testing/checked-interviews";

const sentences = readCheckedInterviews().flatMap(({ sections }) =>
  sections.flatMap(({ turns }) =>
    turns.flatMap(({ rows }) =>
      rows.flatMap(({ zh }) =>
        zh.flatMap(({ text }) => splitSentences(text, "zh").map(([start, end]) => text.slice(start, end))),
      ),
    ),
  ),
);

test.each(["t", "tw", "hk"])("every sentence that OpenCC writes as in %s folds back to what was said", (to) => {
  const convert = ConverterBuilder(presets)({ from: "cn", to });
  const written = sentences.map((sentence) => [sentence, convert(sentence)] as const);
  expect(written.filter(([said, otherwise]) => said !== otherwise).length).toBeGreaterThan(sentences.length / 2);
  expect(written.filter(([said, otherwise]) => foldText(said) !== foldText(otherwise))).toEqual([]);
  for (const [, otherwise] of written) {
    const { text, starts, ends } = fold(otherwise);
    for (const [at, start] of starts.entries()) {
      expect(foldText(otherwise.slice(start, ends[at])).includes(text.charAt(at).trim())).toBe(true);
    }
  }
});
