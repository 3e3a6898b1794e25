import type { Examples, Rule } from "./rule";

/** A header that begins and does not end would make metadata of the whole text, or text of the metadata. */
const examples: Examples = {
  ok: [{ source: "---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" }],
  notOk: [
    { source: "---\ntitle: 书店\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
    { source: "+++\ntitle = '书店'\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
  ],
};

export const frontMatterUnclosed: Rule = {
  severity: "error",
  message: { zh: "文件头从这里开始，却没有结束", en: "the front matter begins here and is never closed" },
  found: ({ fence = "" }) => ({
    zh: `开头的 ${fence}，之后没有另一行 ${fence}`,
    en: `${fence}, and no line of ${fence} after it`,
  }),
  expected: ({ fence = "" }) => ({
    zh: `字段之后有单独一行 ${fence}`,
    en: `a line of ${fence} alone after the fields`,
  }),
  hint: ({ fence = "" }) => ({
    zh: `在最后一个字段之后另起一行，只写 ${fence}`,
    en: `write ${fence} on a line of its own after the last field`,
  }),
  examples,
};
