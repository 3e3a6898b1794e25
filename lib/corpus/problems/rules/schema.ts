import type { Examples, Rule } from "./rule";
import { same } from "./wording";

/** What was composed breaks the schema. */
const examples: Examples = {
  elsewhere: "is a defect of the program, and no text is known that shows one",
};

export const schema: Rule = {
  severity: "error",
  message: { zh: "结果不合规格，这是程序的错误", en: "the result breaks the schema; this is a defect of the program" },
  found: ({ field = "", reason = "" }) => same(`${field}: ${reason}`),
  expected: () => ({ zh: "合乎规格的结果", en: "a result that fits the schema" }),
  hint: () => ({
    zh: "请把此文件附在错误报告里，发给程序的维护者",
    en: "report it to the maintainers of the program, with this file",
  }),
  examples,
};
