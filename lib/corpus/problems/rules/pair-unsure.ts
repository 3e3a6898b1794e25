import type { Examples, Rule } from "./rule";
import { pairOf } from "./wording";

/** Two paragraphs were put beside each other, and it is not clear that they say the same. */
const examples: Examples = {
  ok: [
    {
      source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n\nQ: How long has it been open?\n\nA: Ten whole years.\n",
      sidecar: "editions: [{ lang: zh, kind: original }, { lang: en, kind: published-translation, of: zh }]\n",
    },
  ],
  notOk: [
    {
      source:
        "# 书店\n\n问：开了多久？\n\n答：整整十年。\n\n第二年涨了水。\n\nQ: How long has it been open?\n\nA: Ten whole years.\n\nIn the second the river rose.\n",
      sidecar:
        "editions: [{ lang: zh, kind: original }, { lang: en, kind: published-translation, of: zh }]\npairs: [{ zh: [整整十年], en: [Eleven years] }]\n",
    },
  ],
};

export const pairUnsure: Rule = {
  severity: "warning",
  message: { zh: "这两段未必对应", en: "it is not certain that these paragraphs belong together" },
  found: ({ zh = "", en = "" }) => ({ zh: `「${zh}」与「${en}」`, en: `"${zh}" beside "${en}"` }),
  expected: () => ({ zh: "说的是同一件事的两段", en: "two paragraphs that say the same" }),
  hint: ({ zh = "", en = "" }) => ({
    zh: `若对应，在 interview.yml 的 pairs: 下写 - ${pairOf(zh, en)}；若不对应，把其中一句换成对应那一段的开头`,
    en: `where they do, write - ${pairOf(zh, en)} under pairs: in interview.yml; where they do not, put the beginning of the right paragraph for one of them`,
  }),
  examples,
};
