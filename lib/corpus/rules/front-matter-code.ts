import type { Examples, Rule } from "./rule";

/** A header in a language that would have to be run. */
const examples: Examples = {
  ok: [{ source: "---yaml\ntitle: 书店\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" }],
  notOk: [{ source: '---js\n{ title: "书店" }\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n' }],
};

export const frontMatterCode: Rule = {
  severity: "error",
  message: ({ found }) => ({
    zh: `文件头写的是「${found}」：已拒绝，没有执行`,
    en: `the front matter is in "${found}": refused, nothing of it was run`,
  }),
  hint: () => ({
    zh: "改用 YAML（以单独一行 --- 开头）或 TOML（以单独一行 +++ 开头）",
    en: "use YAML, which begins with --- alone on its line, or TOML, which begins with +++",
  }),
  examples,
};
