import type { Examples, Rule } from "./rule";

/** With two languages, somebody must say which is the original. */
const examples: Examples = {
  ok: [
    {
      source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n\nQ: How long has it been open?\n\nA: Ten whole years.\n",
      sidecar: "editions: [{ lang: zh, kind: original }, { lang: en, kind: published-translation, of: zh }]\n",
    },
    { source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
  ],
  notOk: [
    { source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n\nQ: How long has it been open?\n\nA: Ten whole years.\n" },
  ],
};

export const editionUndeclared: Rule = {
  severity: "warning",
  message: ({ lang }) => ({
    zh: `没有写明 ${lang} 版本是原文还是译文`,
    en: `nothing says whether the ${lang} version is the original or a translation`,
  }),
  hint: ({ lang }) => ({
    zh: `在 interview.yml 的 editions 里写 { lang: ${lang}, kind: original } 或 published-translation`,
    en: `write { lang: ${lang}, kind: original } or published-translation under editions in interview.yml`,
  }),
  examples,
};
