import type { Examples, Rule } from "./rule";

/** The words of a permalink changed so much that nobody can say where it leads now. */
const examples: Examples = {
  elsewhere: "needs the book of permalinks",
};

export const permalinkUnsettled: Rule = {
  severity: "error",
  message: {
    zh: "永久链接的原话变了，不能肯定去了哪里",
    en: "the words of a permalink have changed, and it is not clear where they went",
  },
  found: ({ id = "", words = "" }) => ({ zh: `${id}，原话是「${words}」`, en: `${id}, whose words were "${words}"` }),
  expected: ({ id = "" }) => ({
    zh: `在 interview.yml 的 permalinks 里说明 ${id} 的去向`,
    en: `a word on ${id} under permalinks in interview.yml`,
  }),
  hint: ({ id = "", candidates = "" }) => ({
    zh: `在 interview.yml 的 permalinks: 下写 ${id}: 新文字的开头（候选：${candidates}）；话已删去，就写 ${id}: withdrawn`,
    en: `write ${id}: the beginning of the new words (candidates: ${candidates}), or ${id}: withdrawn where they are gone, under permalinks: in interview.yml`,
  }),
  examples,
};
