import type { Examples, Rule } from "./rule";
import { same } from "./wording";

/** The system does not give the file out. */
const examples: Examples = {
  elsewhere: "needs a file that cannot be read",
};

export const fileUnreadable: Rule = {
  severity: "error",
  message: { zh: "文件无法读取", en: "the file cannot be read" },
  found: ({ reason = "" }) => same(reason),
  expected: () => ({ zh: "一个可以读取的文件", en: "a file that may be read" }),
  hint: () => ({
    zh: "检查文件是否存在、是否有读取权限、是否其实是文件夹",
    en: "check that the file exists, may be read, and is no folder",
  }),
  examples,
};
