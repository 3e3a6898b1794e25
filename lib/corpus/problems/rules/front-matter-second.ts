import type { Examples, Rule } from "./rule";

/** Two programs have each put a header on the file; only one of them can be right. */
const examples: Examples = {
  ok: [{ source: "---\ntitle: 书店\n---\n\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" }],
  notOk: [{ source: "---\ntitle: 书店\n---\n\n---\ntitle: 河边\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" }],
};

export const frontMatterSecond: Rule = {
  severity: "warning",
  message: {
    zh: "这里又有一个文件头，没有采用，也不算正文",
    en: "a second front matter block begins here; it is ignored and is not part of the text",
  },
  found: ({ fields = "" }) => ({ zh: `第二个文件头（${fields}）`, en: `a second front matter block (${fields})` }),
  expected: () => ({ zh: "只有一个文件头", en: "one front matter block" }),
  hint: ({ fields = "" }) => ({
    zh: `把要用的字段（${fields}）移到第一个文件头里，删去这一个`,
    en: `move the fields you need (${fields}) into the first one, and remove this one`,
  }),
  examples,
};
