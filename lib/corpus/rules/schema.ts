import type { Examples, Rule } from "./rule";

/** What was composed breaks the schema. */
const examples: Examples = {
  elsewhere: "is a defect of the program, and no text is known that shows one",
};

export const schema: Rule = {
  severity: "error",
  message: ({ field, reason }) => ({
    zh: `结果不合规格（${field}）：${reason}`,
    en: `the result breaks the schema (${field}): ${reason}`,
  }),
  hint: () => ({
    zh: "这是程序的错误，请附上此文件报告",
    en: "this is a defect of the program: report it with the file",
  }),
  examples,
};
