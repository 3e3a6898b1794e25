import type { Examples, Rule } from "./rule";

/** A file larger than eight mebibytes is not an interview. */
const examples: Examples = {
  ok: [{ bytes: () => new TextEncoder().encode("书店\n") }],
  notOk: [{ bytes: () => new Uint8Array(8 * 1024 * 1024 + 1).fill(0x20) }],
};

export const fileTooLarge: Rule = {
  severity: "error",
  message: { zh: "文件太大", en: "the file is too large" },
  found: ({ found = "" }) => ({ zh: `${found} 字节`, en: `${found} bytes` }),
  expected: () => ({ zh: "不超过 8 MiB（8388608 字节）", en: "at most 8 MiB (8388608 bytes)" }),
  hint: () => ({
    zh: "拆成几篇访谈，各放一个文件夹；图片和录音不要放在文件里",
    en: "split it into several interviews, each in its own folder; keep images and recordings out of the file",
  }),
  examples,
};
