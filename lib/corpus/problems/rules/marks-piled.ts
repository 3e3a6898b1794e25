import type { Examples, Rule } from "./rule";
import { same } from "./wording";

const bytes = (text: string) => () => new TextEncoder().encode(text);

/** Combining marks piled on one letter (Unicode Standard, section 2.11) paint over what stands around them. */
const examples: Examples = {
  ok: [{ bytes: bytes(`e${"\u0301".repeat(8)}\n`) }],
  notOk: [{ bytes: bytes(`e${"\u0301".repeat(9)}\n`) }],
};

export const marksPiled: Rule = {
  severity: "warning",
  message: {
    zh: "一个字母上叠了许多附加符号，会盖住上下的字",
    en: "many marks are piled on one letter and would cover the lines around it",
  },
  found: ({ count = "", lines = "" }) => ({
    zh: `${count} 行，在第 ${lines} 行`,
    en: `on ${count} lines: ${lines}`,
  }),
  expected: () => same("–"),
  hint: () => ({
    zh: "看看原稿里这几行是不是故意的；都照原样显示，只是不会盖住别的段落",
    en: "see whether this is meant; all of it is shown, but does not cover other paragraphs",
  }),
  examples,
};
