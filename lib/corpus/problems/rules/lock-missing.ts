import type { Examples, Rule } from "./rule";

/** There is no lockfile, though permalinks were given before: without it nothing says what became of the earlier ones. */
const examples: Examples = {
  elsewhere: "needs the history or the data of an earlier build",
};

export const lockMissing: Rule = {
  severity: "error",
  message: { zh: "永久链接的账本不见了", en: "the lockfile of permalinks is missing" },
  found: ({ count = "", id = "" }) => ({
    zh: `没有这个文件，而以前给过 ${count} 个永久链接，如 ${id}`,
    en: `no such file, although permalinks were given before: ${count}, such as ${id}`,
  }),
  expected: () => ({ zh: "上一次生成时写下的账本", en: "the lockfile as the last build wrote it" }),
  hint: () => ({
    zh: "取回它：git checkout -- content/permalinks.lock.json；若这是一个新的集子，就删去 public/data，再运行 npm run corpus",
    en: "restore it: git checkout -- content/permalinks.lock.json; if this is a new collection, delete public/data and run npm run corpus again",
  }),
  examples,
};
