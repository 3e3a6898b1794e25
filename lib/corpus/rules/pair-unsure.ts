import type { Examples, Rule } from "./rule";

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
  message: ({ zh, en }) => ({ zh: `这一对不确定：「${zh}」／"${en}"`, en: `this pair is doubtful: "${zh}" / "${en}"` }),
  hint: ({ zh, en }) => ({
    zh: `在 interview.yml 的 pairs 里写 { zh: ["${zh}"], en: ["${en}"] }，引号里是各段的开头`,
    en: `write { zh: ["${zh}"], en: ["${en}"] } under pairs in interview.yml, each quote beginning a paragraph`,
  }),
  examples,
};
