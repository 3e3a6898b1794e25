import type { Examples, Rule } from "./rule";
import { LANGUAGE, otherLang } from "./wording";

/** With two languages, the sidecar must say which is the original. */
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
  message: {
    zh: "没有写明这个版本是原文还是译文",
    en: "it is not declared whether this edition is the original or a translation",
  },
  found: ({ lang = "" }) => ({
    zh: `正文里有${LANGUAGE[lang]?.zh ?? lang}，editions 里没有 ${lang}`,
    en: `${LANGUAGE[lang]?.en ?? lang} in the text, but no ${lang} under editions`,
  }),
  expected: () => ({
    zh: "每种语言一项，写明 original、published-translation 或 unofficial-translation",
    en: "an entry for each language: original, published-translation or unofficial-translation",
  }),
  hint: ({ lang = "" }) => ({
    zh: `在 interview.yml 的 editions: 下写 - { lang: ${lang}, kind: original }；若是译文，写 - { lang: ${lang}, kind: published-translation, of: ${otherLang(lang)} }`,
    en: `under editions: in interview.yml add - { lang: ${lang}, kind: original }; for a translation, add - { lang: ${lang}, kind: published-translation, of: ${otherLang(lang)} }`,
  }),
  examples,
};
