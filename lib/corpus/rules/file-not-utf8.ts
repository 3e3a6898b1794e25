import type { Examples, Rule } from "./rule";

/** Bytes that are wrong in UTF-8 and that no other encoding explains. */
const examples: Examples = {
  ok: [{ bytes: () => new TextEncoder().encode("书店\n") }],
  notOk: [{ bytes: () => Uint8Array.of(0xe4, 0xb9, 0xa6, 0x0a, 0xff) }, { bytes: () => Uint8Array.of(0xe4, 0xb9) }],
};

export const fileNotUtf8: Rule = {
  severity: "error",
  message: () => ({ zh: "此处不是有效的 UTF-8", en: "the bytes here are not UTF-8" }),
  hint: () => ({ zh: "用编辑器另存为 UTF-8", en: "save the file as UTF-8 in an editor" }),
  examples,
};
