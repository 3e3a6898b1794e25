import type { Examples, Rule } from "./rule";

/** With --frozen the book of permalinks must stay as it is. */
const examples: Examples = {
  elsewhere: "needs the book of permalinks",
};

export const lockChanged: Rule = {
  severity: "error",
  message: { zh: "永久链接的账本会改变", en: "the book of permalinks would change" },
  found: ({ ids = "" }) => ({ zh: `要改的：${ids}`, en: `changes to ${ids}` }),
  expected: () => ({ zh: "账本已随内容一起提交", en: "the book committed together with the content" }),
  hint: () => ({
    zh: "运行 npm run corpus，把 content/permalinks.lock.json 一起提交",
    en: "run npm run corpus, and commit content/permalinks.lock.json with the change",
  }),
  examples,
};
