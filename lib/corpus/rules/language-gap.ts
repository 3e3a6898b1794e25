import type { Examples, Rule } from "./rule";

const EDITIONS = "editions: [{ lang: zh, kind: original }, { lang: en, kind: published-translation, of: zh }]\n";
const TALK = "# 书店\n\n问：开了多久？\n\n答：整整十年。\n";

/** A whole turn is in one language only, in an interview that has both. */
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
  message: ({ quote, beside }) => ({
    zh: `这一段话没有另一种语言：「${quote}」；它的对应应在 ${beside} 之后`,
    en: `this turn is in one language only: "${quote}"; its counterpart would stand behind ${beside}`,
  }),
  hint: () => ({
    zh: "补上译文；若确实没有，在 interview.yml 的 pairs 里写 { zh: [引文], en: [] }",
    en: "add the translation, or settle under pairs in interview.yml that there is none, with an empty side",
  }),
  examples,
};
