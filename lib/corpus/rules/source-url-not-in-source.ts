import type { Examples, Rule } from "./rule";

/** No link is invented: the source gives it. */
const examples: Examples = {
  ok: [
    {
      source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n\n原文：https://example.org/\n",
      sidecar: "sourceUrl: https://example.org/\n",
    },
  ],
  notOk: [{ source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "sourceUrl: https://example.org/\n" }],
};

export const sourceUrlNotInSource: Rule = {
  severity: "error",
  message: ({ found }) => ({
    zh: `原文里没有这个链接：${found}`,
    en: `the source does not contain this link: ${found}`,
  }),
  hint: () => ({ zh: "只写原文自己给出的链接", en: "give only a link that the source itself gives" }),
  examples,
};
