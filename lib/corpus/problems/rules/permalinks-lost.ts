import type { Examples, Rule } from "./rule";

/** An interview, or many of its turns at once, are gone: their links would lead to nothing from now on. */
const examples: Examples = {
  elsewhere: "needs the lockfile",
};

export const permalinksLost: Rule = {
  severity: "error",
  message: {
    zh: "许多永久链接的原话一下子都没有了",
    en: "the words of many permalinks are gone at once",
  },
  found: ({ slug = "", count = "", words = "" }) => ({
    zh: `${slug} 少了 ${count} 段，第一段是「${words}」`,
    en: `turns missing from ${slug}: ${count}; the first began "${words}"`,
  }),
  expected: ({ slug = "" }) => ({
    zh: `${slug} 的原话，或者编者的一句话：这些都撤下`,
    en: `the words of ${slug}, or an editor who says that they are withdrawn`,
  }),
  hint: ({ slug = "" }) => ({
    zh: `若不是有意的，把原文或文件夹放回去；若是有意的：npm run corpus:settle -- ${slug} withdrawn`,
    en: `if this is an accident, put the words or the folder back; if not: npm run corpus:settle -- ${slug} withdrawn`,
  }),
  examples,
};
