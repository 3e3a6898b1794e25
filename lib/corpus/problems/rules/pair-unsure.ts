import type { Examples, Rule } from "./rule";
import { pairOf } from "./wording";

/** Two paragraphs were paired, and it is uncertain that they correspond. */
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
  message: { zh: "这两段未必对应", en: "these paragraphs may not correspond" },
  found: ({ zh = "", en = "" }) => ({ zh: `「${zh}」与「${en}」`, en: `"${zh}" and "${en}"` }),
  expected: () => ({ zh: "说的是同一件事的两段", en: "two paragraphs with the same content" }),
  hint: ({ zh = "", en = "" }) => ({
    zh: `若对应，在 interview.yml 的 pairs: 下写 - ${pairOf(zh, en)}；若不对应，把其中一句换成对应那一段的开头`,
    en: `if they do, add - ${pairOf(zh, en)} under pairs: in interview.yml; if not, replace one of the two with the beginning of its true counterpart`,
  }),
  examples,
};
