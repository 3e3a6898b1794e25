import type { Examples, Rule } from "./rule";
import { quoted, written } from "./wording";

/** A quotation in a retelling is never closed. */
const examples: Examples = {
  ok: [{ source: "# 书店\n\n林晓说：“涨水了，快搬书。”\n", sidecar: "form: narrative\n" }],
  notOk: [{ source: "# 书店\n\n林晓说：“涨水了，快搬书。\n", sidecar: "form: narrative\n" }],
};

export const speechUnclosed: Rule = {
  severity: "warning",
  message: { zh: "引号没有关上", en: "a quotation is never closed" },
  found: ({ quote = "" }) => quoted(quote),
  expected: () => ({ zh: "同一段里的后引号 ”", en: "a closing ” in the same paragraph" }),
  hint: ({ quote = "" }) => ({
    zh: `在 interview.yml 的 speech: 下写 - { words: ${written(quote)}, speaker: 说话人的 id, to: 引语的最后几个字 }`,
    en: `under speech: in interview.yml add - { words: ${written(quote)}, speaker: their-id, to: its last words }`,
  }),
  examples,
};
