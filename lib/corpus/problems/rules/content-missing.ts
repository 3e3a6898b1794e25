import type { Examples, Rule } from "./rule";

/** There is no folder of interviews. */
const examples: Examples = {
  elsewhere: "needs a folder",
};

export const contentMissing: Rule = {
  severity: "error",
  message: { zh: "没有放访谈的文件夹", en: "the interviews folder is missing" },
  found: () => ({ zh: "没有这个文件夹", en: "no such folder" }),
  expected: () => ({
    zh: "内容文件夹里的 interviews/，每篇访谈一个子文件夹",
    en: "interviews/ in the content folder, with a folder for each interview",
  }),
  hint: () => ({
    zh: "建立这个文件夹；内容在别处时，用 CONTENT_DIR=路径 指明",
    en: "create this folder; if the content is elsewhere, set CONTENT_DIR=path",
  }),
  examples,
};
