import type { Examples, Rule } from "./rule";

/** A label with nothing behind it: words may have been lost. */
const examples: Examples = {
  ok: [{ source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n" }],
  notOk: [{ source: "# 书店\n\n问：开了多久？\n\n答：\n\n问：涨水呢？\n\n答：来过。\n" }],
};

export const labelWithoutWords: Rule = {
  severity: "warning",
  message: ({ label }) => ({ zh: `「${label}」之后没有话`, en: `no words follow the label "${label}"` }),
  hint: () => ({
    zh: "请核对原文这里是否漏了话；这个标签不会显示",
    en: "see whether the source lost words here; the label itself is not shown",
  }),
  examples,
};
