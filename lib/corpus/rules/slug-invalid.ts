import type { Examples, Rule } from "./rule";

/** The name of the folder becomes the address of the interview. */
const examples: Examples = {
  elsewhere: "needs a folder",
};

export const slugInvalid: Rule = {
  severity: "error",
  message: ({ found }) => ({
    zh: `文件夹名「${found}」不能作网址`,
    en: `the folder name "${found}" cannot be an address`,
  }),
  hint: () => ({
    zh: "只用小写拉丁字母、数字和单个连字符，如 fei-fei-li-tmtpost",
    en: "use lower-case Latin letters, digits and single hyphens, as in fei-fei-li-tmtpost",
  }),
  examples,
};
