import type { Examples, Rule } from "./rule";
import { same } from "./wording";

const TALK = "# 书店\n\n问：开了多久？\n\n答：整整十年。\n";
const SIDECAR = "sourceUrl: https://example.org/\n";

/** A link that the source has otherwise: one of both is misspelt. One that is like none there is the editor's own. */
const examples: Examples = {
  ok: [
    { source: `${TALK}\n原文：https://example.org/\n`, sidecar: SIDECAR },
    { source: TALK, sidecar: SIDECAR },
    { source: `${TALK}\n原文：https://river.example/2026/shop\n`, sidecar: SIDECAR },
  ],
  notOk: [{ source: `${TALK}\n原文：https://exmaple.org/\n`, sidecar: SIDECAR }],
};

export const sourceUrlNotInSource: Rule = {
  severity: "error",
  message: { zh: "原文里的链接和这个差几个字", en: "the source has this link otherwise" },
  found: ({ found = "" }) => same(found),
  expected: ({ likely = "" }) => ({ zh: `${likely}，像原文里那样`, en: `${likely}, as in the source` }),
  hint: ({ likely = "" }) => ({
    zh: `改成 ${likely}；若确实是另一个地址，就用它的全文`,
    en: `change it to ${likely}; if it is another address, give that in full`,
  }),
  examples,
};
