import type { Examples, Rule } from "./rule";

/** A file beyond eight mebibytes is no interview. */
const examples: Examples = {
  ok: [{ bytes: () => new TextEncoder().encode("书店\n") }],
  notOk: [{ bytes: () => new Uint8Array(8 * 1024 * 1024 + 1).fill(0x20) }],
};

export const fileTooLarge: Rule = {
  severity: "error",
  message: ({ found }) => ({ zh: `文件太大（${found} 字节）`, en: `the file is too large (${found} bytes)` }),
  hint: () => ({ zh: "单个访谈不超过 8 MiB，请拆开", en: "keep one interview under 8 MiB, or split it" }),
  examples,
};
