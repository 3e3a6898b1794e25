import type { Examples, Rule } from "./rule";

/** Two folders whose names would be one address. */
const examples: Examples = {
  elsewhere: "needs two folders",
};

export const slugDuplicate: Rule = {
  severity: "error",
  message: { zh: "两个文件夹会成为同一个网址", en: "two folders would be one address" },
  found: ({ found = "", other = "" }) => ({
    zh: `「${found}」，已有「${other}」`,
    en: `"${found}", beside "${other}"`,
  }),
  expected: () => ({
    zh: "不只是大小写或字符写法不同的名字",
    en: "names that differ in more than case or the way characters are composed",
  }),
  hint: ({ found = "" }) => ({
    zh: `给「${found}」另起一个名字；若是同一篇访谈，合成一个文件夹`,
    en: `give "${found}" another name, or, where both are one interview, put them into one folder`,
  }),
  examples,
};
