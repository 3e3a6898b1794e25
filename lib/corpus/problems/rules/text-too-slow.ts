import type { Examples, Rule } from "./rule";

/** A text that is not read within the time limit. */
const examples: Examples = {
  elsewhere: "depends on the speed of the machine",
};

export const textTooSlow: Rule = {
  severity: "error",
  message: { zh: "没有在限定的时间内读完，已停止", en: "reading the file took too long and was stopped" },
  found: ({ limit = "" }) => ({ zh: `${limit} 之后还没有读完`, en: `not finished after ${limit}` }),
  expected: () => ({
    zh: "一篇访谈，百分之几秒就能读完",
    en: "an interview, which takes a few hundredths of a second",
  }),
  hint: () => ({
    zh: "把文件拆成几篇，或删去成千上万个连在一起的记号（*、_、[、<、> 等）、嵌套的列表和超长的段落",
    en: "split the file, or remove long runs of special characters (*, _, [, <, >), nested lists and very long paragraphs",
  }),
  examples,
};
