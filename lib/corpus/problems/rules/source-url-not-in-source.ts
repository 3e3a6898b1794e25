import type { Examples, Rule } from "./rule";
import { same } from "./wording";

const TALK = "# 书店\n\n问：开了多久？\n\n答：整整十年。\n";
const SIDECAR = "sourceUrl: https://example.org/\n";

/** A link is never made up: the source must contain it. */
const examples: Examples = {
  ok: [{ source: `${TALK}\n原文：https://example.org/\n`, sidecar: SIDECAR }],
  notOk: [{ source: TALK, sidecar: SIDECAR }],
};

export const sourceUrlNotInSource: Rule = {
  severity: "error",
  message: { zh: "原文里没有这个链接", en: "this link is not in the source" },
  found: ({ found = "" }) => same(found),
  expected: () => ({ zh: "原文自己给出的链接", en: "a link given in the source" }),
  hint: ({ likely }) =>
    likely === undefined
      ? {
          zh: "从原文里复制链接；原文没有给，就删去这一行",
          en: "copy the link from the source; if it has none, remove this line",
        }
      : {
          zh: `改成 ${likely}；若不是这个，删去这一行`,
          en: `change it to ${likely}; if that is not the right link, remove this line`,
        },
  examples,
};
