import type { Examples, Rule } from "./rule";

/** A folder with two sources. */
const examples: Examples = {
  elsewhere: "needs a folder",
};

export const sourceTwice: Rule = {
  severity: "error",
  message: () => ({ zh: "source.md 与 source.txt 只能有一个", en: "there is both a source.md and a source.txt" }),
  hint: () => ({ zh: "留下一个", en: "keep one of them" }),
  examples,
};
