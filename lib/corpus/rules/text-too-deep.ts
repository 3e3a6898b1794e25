import type { Examples, Rule } from "./rule";

/** A text that uses up the stack of the parser. */
const examples: Examples = {
  elsewhere: "depends on the size of the stack",
};

export const textTooDeep: Rule = {
  severity: "error",
  message: ({ reason }) => ({ zh: `嵌套太深，无法解析：${reason}`, en: `nested too deep to be read: ${reason}` }),
  hint: () => ({ zh: "减少列表或引文（>）的层数", en: "use fewer levels of lists or quotations (>)" }),
  examples,
};
