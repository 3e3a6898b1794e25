import type { Examples, Rule } from "./rule";

/** Two programs have each put a header on the file; only one can be meant. */
const examples: Examples = {
  ok: [{ source: "---\ntitle: 书店\n---\n\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" }],
  notOk: [{ source: "---\ntitle: 书店\n---\n\n---\ntitle: 河边\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" }],
};

export const frontMatterSecond: Rule = {
  severity: "warning",
  message: ({ fields }) => ({
    zh: `这里又有一个文件头（${fields}），没有采用，也不算正文`,
    en: `a second front matter (${fields}) begins here; it is not used and is no part of the text`,
  }),
  hint: () => ({
    zh: "把要用的字段并入第一个文件头，删去这一个",
    en: "move what is wanted into the first, and remove this one",
  }),
  examples,
};
