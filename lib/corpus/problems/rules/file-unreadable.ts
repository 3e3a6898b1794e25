import type { Examples, Rule } from "./rule";
import { same } from "./wording";

/** The operating system refuses to read the file. */
const examples: Examples = {
  elsewhere: "needs a file that cannot be read",
};

export const fileUnreadable: Rule = {
  severity: "error",
  message: { zh: "文件无法读取", en: "the file cannot be read" },
  found: ({ reason = "" }) => same(reason),
  expected: () => ({ zh: "一个可以读取的文件", en: "a readable file" }),
  hint: () => ({
    zh: "检查文件是否存在、是否有读取权限、是否其实是文件夹",
    en: "check that it exists, that it can be read and that it is not a folder",
  }),
  examples,
};
