import type { Examples, Rule } from "./rule";

/** A folder without a source. */
const examples: Examples = {
  elsewhere: "needs a folder",
};

export const sourceMissing: Rule = {
  severity: "error",
  message: () => ({ zh: "这个文件夹里没有访谈原文", en: "this folder holds no source" }),
  hint: () => ({ zh: "放入 source.md 或 source.txt", en: "add source.md or source.txt" }),
  examples,
};
