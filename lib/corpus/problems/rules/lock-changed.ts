import type { Examples, Rule } from "./rule";

/** With --frozen the lockfile must not change. */
const examples: Examples = {
  elsewhere: "needs the lockfile",
};

export const lockChanged: Rule = {
  severity: "error",
  message: { zh: "永久链接的账本会改变", en: "the lockfile of permalinks would change" },
  found: ({ ids = "" }) => ({ zh: `要改的：${ids}`, en: `changes to ${ids}` }),
  expected: () => ({ zh: "账本已随内容一起提交", en: "a lockfile committed with the content" }),
  hint: () => ({
    zh: "运行 npm run corpus，把 content/permalinks.lock.json 一起提交",
    en: "run npm run corpus and commit content/permalinks.lock.json",
  }),
  examples,
};
