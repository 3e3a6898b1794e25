import type { Examples, Rule } from "./rule";

/** A folder with two sources. */
const examples: Examples = {
  elsewhere: "needs a folder",
};

export const sourceTwice: Rule = {
  severity: "error",
  message: { zh: "这个文件夹里有两份原文", en: "this folder has two sources" },
  found: () => ({ zh: "source.md 和 source.txt", en: "both source.md and source.txt" }),
  expected: () => ({ zh: "其中一个", en: "one of them" }),
  hint: () => ({ zh: "留下一个，移走另一个", en: "keep one and move the other elsewhere" }),
  examples,
};
