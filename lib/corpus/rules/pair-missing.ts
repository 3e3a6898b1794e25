import type { Examples, Rule } from "./rule";

/** A paragraph of one language has no counterpart in the other. */
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
        "# 书店\n\n问：开了多久？\n\n答：整整十年。\n\n第二年涨水的时候我们把书一本一本搬到楼上，邻居都来帮忙，搬了整整一夜。\n\nQ: How long has it been open?\n\nA: Ten whole years.\n",
      sidecar: "editions: [{ lang: zh, kind: original }, { lang: en, kind: published-translation, of: zh }]\n",
    },
  ],
};

export const pairMissing: Rule = {
  severity: "warning",
  message: ({ quote, beside }) => ({
    zh: `这一段没有对应的另一种语言：「${quote}」；它的对应应在 ${beside} 之后`,
    en: `this paragraph has no counterpart: "${quote}"; it would stand behind ${beside}`,
  }),
  hint: () => ({
    zh: "若有对应，在 interview.yml 的 pairs 里写明；若确实没有，写 { zh: [引文], en: [] }",
    en: "name the counterpart under pairs in interview.yml, or settle that there is none with an empty side",
  }),
  examples,
};
