import type { Examples, Rule } from "./rule";

/** The words of a permalink changed so much that nobody can say where it leads now. */
const examples: Examples = {
  elsewhere: "needs the book of permalinks",
};

export const permalinkUnsettled: Rule = {
  severity: "error",
  message: ({ id, words }) => ({
    zh: `永久链接 ${id} 的原话变了，不能肯定去了哪里：「${words}」`,
    en: `the words of the permalink ${id} have changed, and it is not clear where they went: "${words}"`,
  }),
  hint: ({ id, candidates }) => ({
    zh: `在 interview.yml 的 permalinks 里写 ${id}: 新文字的开头（候选：${candidates}），或 ${id}: withdrawn`,
    en: `write ${id}: the beginning of the new words (candidates: ${candidates}), or ${id}: withdrawn, under permalinks in interview.yml`,
  }),
  examples,
};
