import type { Examples, Rule } from "./rule";

/** It is unclear what became of the words of a permalink. */
const examples: Examples = {
  elsewhere: "needs the lockfile",
};

export const permalinkUnsettled: Rule = {
  severity: "error",
  message: {
    zh: "永久链接的原话变了，不能肯定去了哪里",
    en: "the words of a permalink have changed, and it is unclear where they are now",
  },
  found: ({ id = "", words = "" }) => ({ zh: `${id}，原话是「${words}」`, en: `${id}, whose words were "${words}"` }),
  expected: ({ candidates = "" }) => ({ zh: `也许是：${candidates}`, en: `possibly: ${candidates}` }),
  hint: ({ id = "", first = "" }) => ({
    zh: `它现在是：npm run corpus:settle -- ${id} '${first}'（新文字的开头，或别的链接的 id）；没有了：npm run corpus:settle -- ${id} withdrawn`,
    en: `if it has moved: npm run corpus:settle -- ${id} '${first}' (the beginning of the new words, or the id of another permalink); if it is gone: npm run corpus:settle -- ${id} withdrawn`,
  }),
  examples,
};
