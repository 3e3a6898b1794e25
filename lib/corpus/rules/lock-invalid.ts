import type { Examples, Rule } from "./rule";

/** The book of permalinks is no book. */
const examples: Examples = {
  elsewhere: "needs the book of permalinks",
};

export const lockInvalid: Rule = {
  severity: "error",
  message: ({ reason }) => ({ zh: `永久链接的账本不对：${reason}`, en: `the book of permalinks is wrong: ${reason}` }),
  hint: () => ({
    zh: "从版本库恢复 content/permalinks.lock.json，不要手改",
    en: "restore content/permalinks.lock.json from version control; it is not edited by hand",
  }),
  examples,
};
