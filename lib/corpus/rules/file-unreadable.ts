import type { Examples, Rule } from "./rule";

/** The system does not give the file out. */
const examples: Examples = {
  elsewhere: "needs a file that cannot be read",
};

export const fileUnreadable: Rule = {
  severity: "error",
  message: ({ reason }) => ({ zh: `文件无法读取：${reason}`, en: `the file cannot be read: ${reason}` }),
  hint: () => ({ zh: "检查文件是否存在、是否有读取权限", en: "check that the file exists and may be read" }),
  examples,
};
