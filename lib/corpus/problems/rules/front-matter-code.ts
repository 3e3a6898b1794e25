import type { Examples, Rule } from "./rule";
import { same } from "./wording";

/** A header in a language that would have to be executed. */
const examples: Examples = {
  ok: [{ source: "---yaml\ntitle: 书店\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" }],
  notOk: [{ source: '---js\n{ title: "书店" }\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n' }],
};

export const frontMatterCode: Rule = {
  severity: "error",
  message: {
    zh: "文件头不是 YAML，已拒绝，没有执行",
    en: "the front matter is not YAML; it was rejected and not executed",
  },
  found: ({ found = "" }) => same(`---${found}`),
  expected: () => ({ zh: "单独一行 ---（YAML）或 +++（TOML）", en: "--- (YAML) or +++ (TOML) on a separate line" }),
  hint: () => ({
    zh: "把这一行改成 ---，字段写成 title: 标题 这样；是 TOML，就把首尾两行都改成 +++",
    en: "change this line to --- and write the fields as title: the title; for TOML, change the first and last lines to +++",
  }),
  examples,
};
