import type { Examples, Rule } from "./rule";

/** Bytes that are invalid in UTF-8 and that no other encoding explains. */
const examples: Examples = {
  ok: [{ bytes: () => new TextEncoder().encode("书店\n") }],
  notOk: [{ bytes: () => Uint8Array.of(0xe4, 0xb9, 0xa6, 0x0a, 0xff) }, { bytes: () => Uint8Array.of(0xe4, 0xb9) }],
};

export const fileNotUtf8: Rule = {
  severity: "error",
  message: { zh: "这里的字节不是 UTF-8", en: "these bytes are not valid UTF-8" },
  found: () => ({ zh: "不成字的字节", en: "an invalid byte sequence" }),
  expected: () => ({ zh: "UTF-8 编码的文字", en: "text in UTF-8" }),
  hint: () => ({
    zh: "用编辑器打开，选“另存为”，编码选 UTF-8；若这里已是乱码，请重新取得原文件",
    en: "open it in an editor and save it as UTF-8; if the text is already garbled here, obtain the original file again",
  }),
  examples,
};
