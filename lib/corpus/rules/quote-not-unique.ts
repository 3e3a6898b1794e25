import type { Examples, Rule } from "./rule";

/** A correction must not be able to mean two places. */
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
  message: ({ quote, count }) => ({
    zh: `原文里这句话出现了 ${count} 次：「${quote}」`,
    en: `the source contains this ${count} times: "${quote}"`,
  }),
  hint: () => ({ zh: "多引几个字，使它只出现一次", en: "quote some more words, so that it stands there once" }),
  examples,
};
