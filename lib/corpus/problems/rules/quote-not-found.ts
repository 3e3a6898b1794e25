import type { Examples, Rule } from "./rule";
import { quoted } from "./wording";

/** A correction must quote words of the source. */
const examples: Examples = {
  ok: [
    {
      source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n\n第二年涨了水。\n",
      sidecar: "corrections: [{ paragraph: 第二年 }]\n",
    },
  ],
  notOk: [
    {
      source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n\n第二年涨了水。\n",
      sidecar: "corrections: [{ paragraph: 第三年 }]\n",
    },
  ],
};

export const quoteNotFound: Rule = {
  severity: "error",
  message: { zh: "原文里没有这句话", en: "these words are not in the source" },
  found: ({ quote = "" }) => quoted(quote),
  expected: () => ({
    zh: "从原文里逐字复制、在同一行里的话",
    en: "words copied exactly from a single line of the source",
  }),
  hint: ({ likely }) =>
    likely === undefined
      ? {
          zh: "打开原文，把要引的话原样复制到这里，标点和空格也要一样",
          en: "copy the words from the source exactly, including punctuation and spaces",
        }
      : { zh: `把引文改成：${likely}`, en: `change the quotation to: ${likely}` },
  examples,
};
