import type { Examples, Rule } from "./rule";

/** A correction must quote words that stand in the source. */
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
  message: ({ quote }) => ({ zh: `原文里没有这句话：「${quote}」`, en: `the source does not contain: "${quote}"` }),
  hint: () => ({
    zh: "从原文中逐字复制，标点和空格也要一样，不跨行",
    en: "copy the words from the source exactly, punctuation and spaces too, within one line",
  }),
  examples,
};
