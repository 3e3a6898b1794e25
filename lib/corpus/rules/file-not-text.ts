import type { Examples, Rule } from "./rule";

/** A NUL stands in no text. */
const examples: Examples = {
  ok: [{ bytes: () => new TextEncoder().encode("书店\n") }],
  notOk: [{ bytes: () => new TextEncoder().encode("书店\u0000\n") }],
};

export const fileNotText: Rule = {
  severity: "error",
  message: ({ found }) => ({ zh: `不是文本文件：含有 ${found}`, en: `not a text file: it holds ${found}` }),
  hint: () => ({ zh: "请提供 Markdown 或纯文本", en: "supply Markdown or plain text" }),
  examples,
};
