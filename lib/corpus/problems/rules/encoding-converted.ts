import type { Examples, Rule } from "./rule";
import { same } from "./wording";

/** A file in UTF-16 or GB18030 is read, with a warning: other programs may not convert it. */
const examples: Examples = {
  ok: [{ bytes: () => new TextEncoder().encode("书店\n") }, { bytes: () => new TextEncoder().encode("﻿书店\n") }],
  notOk: [
    { bytes: () => Uint8Array.of(0xff, 0xfe, 0x66, 0x4e) },
    { bytes: () => Uint8Array.of(0xca, 0xe9, 0xb5, 0xea) },
  ],
};

export const encodingConverted: Rule = {
  severity: "warning",
  message: { zh: "文件不是 UTF-8，已转换后读取", en: "the file is not in UTF-8; it was converted" },
  found: ({ encoding = "" }) => same(encoding),
  expected: () => same("UTF-8"),
  hint: () => ({
    zh: "用编辑器打开，选“另存为”，编码选 UTF-8",
    en: "open it in an editor and save it as UTF-8",
  }),
  examples,
};
