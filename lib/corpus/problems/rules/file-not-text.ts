import type { Examples, Rule } from "./rule";

/** Text has no NUL characters. */
const examples: Examples = {
  ok: [{ bytes: () => new TextEncoder().encode("书店\n") }],
  notOk: [{ bytes: () => new TextEncoder().encode("书店\u0000\n") }],
};

export const fileNotText: Rule = {
  severity: "error",
  message: { zh: "这不是文本文件", en: "this is not a text file" },
  found: ({ found = "" }) => ({
    zh: `${found}，文本里不会有的字符`,
    en: `${found}, a character that does not occur in text`,
  }),
  expected: () => ({ zh: "Markdown 或纯文本", en: "Markdown or plain text" }),
  hint: () => ({
    zh: "在原来的程序（Word、PDF 阅读器等）里另存为纯文本，再放进来",
    en: "save it as plain text in the program it comes from (Word, a PDF reader) and use that file",
  }),
  examples,
};
