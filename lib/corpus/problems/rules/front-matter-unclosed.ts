import type { Examples, Rule } from "./rule";

/** An unclosed header would turn the whole text into metadata, or the metadata into text. */
const examples: Examples = {
  ok: [{ source: "---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" }],
  notOk: [
    { source: "---\ntitle: 书店\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
    { source: "+++\ntitle = '书店'\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
  ],
};

export const frontMatterUnclosed: Rule = {
  severity: "error",
  message: { zh: "文件头从这里开始，却没有结束", en: "the front matter begins here but is never closed" },
  found: ({ fence = "" }) => ({
    zh: `开头的 ${fence}，之后没有另一行 ${fence}`,
    en: `${fence} without a closing ${fence} line`,
  }),
  expected: ({ fence = "" }) => ({
    zh: `字段之后有单独一行 ${fence}`,
    en: `a line with only ${fence} after the fields`,
  }),
  hint: ({ fence = "" }) => ({
    zh: `在最后一个字段之后另起一行，只写 ${fence}`,
    en: `write ${fence} on a separate line after the last field`,
  }),
  examples,
};
