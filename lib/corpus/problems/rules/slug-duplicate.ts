import type { Examples, Rule } from "./rule";

/** Two folders whose names become the same address. */
const examples: Examples = {
  elsewhere: "needs two folders",
};

export const slugDuplicate: Rule = {
  severity: "error",
  message: { zh: "两个文件夹会成为同一个网址", en: "two folders would have the same address" },
  found: ({ found = "", other = "" }) => ({
    zh: `「${found}」，已有「${other}」`,
    en: `"${found}" and "${other}"`,
  }),
  expected: () => ({
    zh: "不只是大小写或字符写法不同的名字",
    en: "names that differ in more than case or Unicode composition",
  }),
  hint: ({ found = "" }) => ({
    zh: `给「${found}」另起一个名字；若是同一篇访谈，合成一个文件夹`,
    en: `rename "${found}"; if both are the same interview, merge the folders`,
  }),
  examples,
};
