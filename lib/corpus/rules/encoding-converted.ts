import type { Examples, Rule } from "./rule";

/** A file in UTF-16 or GB18030 is read, and the editor is told: the next program may not be as kind. */
const examples: Examples = {
  ok: [{ bytes: () => new TextEncoder().encode("书店\n") }, { bytes: () => new TextEncoder().encode("﻿书店\n") }],
  notOk: [
    { bytes: () => Uint8Array.of(0xff, 0xfe, 0x66, 0x4e) },
    { bytes: () => Uint8Array.of(0xca, 0xe9, 0xb5, 0xea) },
  ],
};

export const encodingConverted: Rule = {
  severity: "warning",
  message: ({ encoding }) => ({
    zh: `文件的编码是 ${encoding}，已转换后读取`,
    en: `the file is in ${encoding}; it was converted and read`,
  }),
  hint: () => ({ zh: "用编辑器另存为 UTF-8", en: "save the file as UTF-8 in an editor" }),
  examples,
};
