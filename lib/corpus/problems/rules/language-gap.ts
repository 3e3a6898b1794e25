import type { Examples, Rule } from "./rule";
import { onesided, quoted } from "./wording";

const EDITIONS = "editions: [{ lang: zh, kind: original }, { lang: en, kind: published-translation, of: zh }]\n";
const TALK = "# 书店\n\n问：开了多久？\n\n答：整整十年。\n";

/** A whole turn in only one language, in an interview that has both. */
const examples: Examples = {
  ok: [{ source: `${TALK}\nQ: How long has it been open?\n\nA: Ten whole years.\n`, sidecar: EDITIONS }],
  notOk: [
    {
      source: `${TALK}\n问：第二年涨水的时候书都搬到哪里去了？\n\nQ: How long has it been open?\n\nA: Ten whole years.\n`,
      sidecar: EDITIONS,
    },
  ],
};

export const languageGap: Rule = {
  severity: "warning",
  message: { zh: "这一段话只有一种语言", en: "this turn is in only one language" },
  found: ({ quote = "" }) => quoted(quote),
  expected: ({ beside = "" }) => ({
    zh: `另一种语言的同一段话，在 ${beside} 之后`,
    en: `the same turn in the other language, after ${beside}`,
  }),
  hint: ({ quote = "", lang = "" }) => ({
    zh: `在那里补上译文；若确实没有，在 interview.yml 的 pairs: 下写 - ${onesided(lang, quote)}`,
    en: `add the translation there; if there is none, add - ${onesided(lang, quote)} under pairs: in interview.yml`,
  }),
  examples,
};
