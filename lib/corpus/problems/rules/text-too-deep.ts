import type { Examples, Rule } from "./rule";

/** A text that exhausts the stack of the parser. */
const examples: Examples = {
  elsewhere: "depends on the size of the stack",
};

export const textTooDeep: Rule = {
  severity: "error",
  message: { zh: "嵌套太深，无法解析", en: "the text is nested too deeply to be parsed" },
  found: ({ reason = "" }) => ({
    zh: /\d+/.test(reason) ? `${/\d+/.exec(reason)?.[0]} 层` : "层数过多",
    en: /\d+/.test(reason) ? reason : "too many levels",
  }),
  expected: () => ({ zh: "几层列表或引文", en: "a few levels of lists or block quotes" }),
  hint: () => ({
    zh: "删去这一行开头多余的 > 或列表记号、缩进",
    en: "remove the surplus > marks, list markers or indentation at the beginning of this line",
  }),
  examples,
};
