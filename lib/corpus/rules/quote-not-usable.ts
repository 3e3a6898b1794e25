import type { Examples, Rule } from "./rule";

/** A correction must quote words of the text, where it can be cut. */
const examples: Examples = {
  ok: [
    {
      source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n\n第二年涨了水。\n",
      sidecar: "corrections: [{ paragraph: 第二年 }]\n",
    },
  ],
  notOk: [
    {
      source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n\n第二年涨了水。\n\n| 年 | 书 |\n|---|---|\n| 一 | 百本 |\n",
      sidecar: "corrections: [{ paragraph: 百本 }]\n",
    },
  ],
};

export const quoteNotUsable: Rule = {
  severity: "error",
  message: ({ quote, reason }) => ({
    zh: `不能据此更正「${quote}」：${reason}`,
    en: `"${quote}" cannot be used: ${reason}`,
  }),
  hint: () => ({ zh: "引用正文段落中的文字", en: "quote words inside a paragraph of the text" }),
  examples,
};
