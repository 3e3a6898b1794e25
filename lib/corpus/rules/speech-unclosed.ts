import type { Examples, Rule } from "./rule";

/** A retelling quotes somebody and the quotation never ends. */
const examples: Examples = {
  ok: [{ source: "# 书店\n\n林晓说：“涨水了，快搬书。”\n", sidecar: "form: narrative\n" }],
  notOk: [{ source: "# 书店\n\n林晓说：“涨水了，快搬书。\n", sidecar: "form: narrative\n" }],
};

export const speechUnclosed: Rule = {
  severity: "warning",
  message: ({ quote }) => ({ zh: `引号没有关上：「${quote}」`, en: `a quotation is never closed: "${quote}"` }),
  hint: () => ({
    zh: "在 interview.yml 的 speech 里写 { words: 开头, to: 末尾 }",
    en: "write { words: its beginning, to: its end } under speech in interview.yml",
  }),
  examples,
};
