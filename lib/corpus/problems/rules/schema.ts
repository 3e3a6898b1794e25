import type { Examples, Rule } from "./rule";
import { same } from "./wording";

/** The composed interview does not match the schema. */
const examples: Examples = {
  elsewhere: "is a bug in the program; no text is known to trigger it",
};

export const schema: Rule = {
  severity: "error",
  message: {
    zh: "结果不合规格，这是程序的错误",
    en: "the result does not match the schema; this is a bug in the program",
  },
  found: ({ field = "", reason = "" }) => same(`${field}: ${reason}`),
  expected: () => ({ zh: "合乎规格的结果", en: "a result that matches the schema" }),
  hint: () => ({
    zh: "请把此文件附在错误报告里，发给程序的维护者",
    en: "report it to the maintainers and attach this file",
  }),
  examples,
};
