import type { Examples, Rule } from "./rule";

/** Neither header, nor heading, nor sidecar gives a title. */
const examples: Examples = {
  ok: [
    { source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
    { source: "问：开了多久？\n\n答：整整十年。\n", sidecar: "title: { zh: 书店 }\n" },
  ],
  notOk: [{ source: "问：开了多久？\n\n答：整整十年。\n" }],
};

export const titleMissing: Rule = {
  severity: "warning",
  message: ({ slug }) => ({ zh: `找不到标题，暂用「${slug}」`, en: `there is no title; "${slug}" stands in for it` }),
  hint: () => ({
    zh: "在 interview.yml 写 title:，或在原文开头有一个一级标题",
    en: "write title: in interview.yml, or begin the source with a level-one heading",
  }),
  examples,
};
