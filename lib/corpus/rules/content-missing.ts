import type { Examples, Rule } from "./rule";

/** There is no folder of interviews. */
const examples: Examples = {
  elsewhere: "needs a folder",
};

export const contentMissing: Rule = {
  severity: "error",
  message: () => ({ zh: "没有这个文件夹", en: "there is no such folder" }),
  hint: () => ({
    zh: "访谈放在内容文件夹的 interviews/ 里；CONTENT_DIR 可以指定内容文件夹",
    en: "interviews stand in interviews/ of the content folder; CONTENT_DIR names another one",
  }),
  examples,
};
