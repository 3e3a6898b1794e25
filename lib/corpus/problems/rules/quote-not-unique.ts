import type { Examples, Rule } from "./rule";

/** A correction must identify a single place. */
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
      sidecar: "corrections: [{ paragraph: 年 }]\n",
    },
  ],
};

export const quoteNotUnique: Rule = {
  severity: "error",
  message: { zh: "原文里不止一处有这句话", en: "these words occur more than once in the source" },
  found: ({ quote = "", count = "" }) => ({ zh: `「${quote}」，${count} 处`, en: `"${quote}", ${count} times` }),
  expected: () => ({ zh: "只出现一次的话", en: "words that occur only once" }),
  hint: ({ likely }) =>
    likely === undefined
      ? { zh: "往后多引几个字，直到只有一处", en: "quote more words, until they occur only once" }
      : {
          zh: `多引几个字，使它只有一处；若指第一处，写：${likely}`,
          en: `quote more words, so that they occur only once; for the first place, write: ${likely}`,
        },
  examples,
};
