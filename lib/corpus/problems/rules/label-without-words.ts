import type { Examples, Rule } from "./rule";

/** A label with nothing after it: words may have been lost. */
const examples: Examples = {
  ok: [{ source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n" }],
  notOk: [{ source: "# 书店\n\n问：开了多久？\n\n答：\n\n问：涨水呢？\n\n答：来过。\n" }],
};

export const labelWithoutWords: Rule = {
  severity: "warning",
  message: { zh: "说话人之后没有话", en: "no words follow this label" },
  found: ({ label = "" }) => ({ zh: `「${label}」，之后没有话`, en: `"${label}" with nothing after it` }),
  expected: () => ({ zh: "他说的话", en: "the speaker’s words" }),
  hint: () => ({
    zh: "与发表的访谈核对这里是否漏了话，漏了就补上；没有漏，可以不管：这个标签不会显示",
    en: "compare with the published interview and add any missing words; if nothing is missing, ignore this warning: the label is not shown",
  }),
  examples,
};
