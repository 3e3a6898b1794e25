import type { Examples, Rule } from "./rule";
import { quoted } from "./wording";

/** No title in the header, the headings or the sidecar. */
const examples: Examples = {
  ok: [
    { source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
    { source: "问：开了多久？\n\n答：整整十年。\n", sidecar: "title: { zh: 书店 }\n" },
  ],
  notOk: [{ source: "问：开了多久？\n\n答：整整十年。\n" }],
};

export const titleMissing: Rule = {
  severity: "warning",
  message: { zh: "找不到标题，暂用文件夹的名字", en: "no title was found; the folder name is used instead" },
  found: ({ slug = "" }) => quoted(slug),
  expected: () => ({
    zh: "开头的一级标题（# 标题），或 title 字段",
    en: "a first-level heading (# Title) at the top, or the title field",
  }),
  hint: () => ({
    zh: "在 interview.yml 里写 title: { zh: 标题 }",
    en: "write title: { en: Its title } in interview.yml",
  }),
  examples,
};
