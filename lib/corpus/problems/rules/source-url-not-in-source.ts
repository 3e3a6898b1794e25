import type { Examples, Rule } from "./rule";
import { same } from "./wording";

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
  message: { zh: "原文里没有这个链接", en: "the source does not have this link" },
  found: ({ found = "" }) => same(found),
  expected: () => ({ zh: "原文自己给出的链接", en: "a link that the source itself gives" }),
  hint: ({ likely }) =>
    likely === undefined
      ? {
          zh: "从原文里复制链接；原文没有给，就删去这一行",
          en: "copy the link from the source, or remove this line where it gives none",
        }
      : {
          zh: `改成 ${likely}；若不是这个，删去这一行`,
          en: `write ${likely}, or remove this line where that is not the one`,
        },
  examples,
};
