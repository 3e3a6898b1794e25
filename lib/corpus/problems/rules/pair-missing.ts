import type { Examples, Rule } from "./rule";
import { counterpart, onesided, quoted } from "./wording";

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
  message: { zh: "这一段没有对应的另一种语言", en: "this paragraph has no counterpart in the other language" },
  found: ({ quote = "" }) => quoted(quote),
  expected: ({ beside = "" }) => ({ zh: `对应的一段，在 ${beside} 之后`, en: `its counterpart, after ${beside}` }),
  hint: ({ quote = "", lang = "" }) => ({
    zh: `在 interview.yml 的 pairs: 下写 - ${counterpart(lang, quote)}；若确实没有对应，写 - ${onesided(lang, quote)}`,
    en: `under pairs: in interview.yml add - ${counterpart(lang, quote)}; if there is no counterpart, add - ${onesided(lang, quote)}`,
  }),
  examples,
};
