import type { Examples, Rule } from "./rule";

/** A folder without a source. */
const examples: Examples = {
  elsewhere: "needs a folder",
};

export const sourceMissing: Rule = {
  severity: "error",
  message: { zh: "这个文件夹里没有访谈原文", en: "this folder has no source" },
  found: () => ({ zh: "没有 source.md，也没有 source.txt", en: "neither source.md nor source.txt" }),
  expected: () => ({ zh: "其中一个", en: "one of them" }),
  hint: () => ({
    zh: "把访谈原文放进来，取名 source.md 或 source.txt",
    en: "save the interview here as source.md or source.txt",
  }),
  examples,
};
