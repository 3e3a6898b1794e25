import type { Examples, Rule } from "./rule";
import { LANGUAGE } from "./wording";

const TALK = "# 书店\n\n问：开了多久？\n\n答：整整十年。\n";
const ENGLISH = "# The bookshop\n\nQ: How long has it been open?\n\nA: Ten whole years.\n";
const EDITIONS = "editions: [{ lang: zh, kind: original }, { lang: en, kind: published-translation, of: zh }]\n";

/** Chinese in place of English, or English in place of Chinese. */
const examples: Examples = {
  ok: [
    { source: TALK, edition: ENGLISH, sidecar: EDITIONS },
    { source: TALK, sidecar: "title: { zh: 书店, en: The Bookshop }\n" },
    { source: TALK, sidecar: "title: { zh: GPT-4 与书店, en: GPT-4 }\n" },
  ],
  notOk: [
    { source: ENGLISH, edition: TALK, sidecar: EDITIONS },
    { source: TALK, sidecar: "title: { zh: The Bookshop, en: 书店 }\n" },
    { source: TALK, sidecar: "labels: { 问: lin }\npeople: { lin: { name: { zh: Lin Xiao, en: 林晓 } } }\n" },
    {
      source: `${TALK}\nQ: How long has it been open?\n\nA: Ten whole years.\n`,
      sidecar: `${EDITIONS}pairs: [{ zh: [Ten whole], en: [整整十年] }]\n`,
    },
  ],
};

export const sidesSwapped: Rule = {
  severity: "warning",
  message: { zh: "中英文放反了", en: "Chinese and English are swapped" },
  found: ({ words = "" }) => ({ zh: `「${words}」`, en: `"${words}"` }),
  expected: ({ lang = "" }) => ({
    zh: LANGUAGE[lang]?.zh ?? lang,
    en: LANGUAGE[lang]?.en ?? lang,
  }),
  hint: ({ file }) =>
    file === undefined
      ? { zh: "把 zh 与 en 两边对调", en: "swap zh and en" }
      : {
          zh: `${file} 只放它名字所说的语言：把它与 source 里的文字对调，或改用另一种语言的名字`,
          en: `${file} must be in the language of its name: swap its text with that of the source, or rename it`,
        },
  examples,
};
