import type { Examples, Rule } from "./rule";
import { quoted } from "./wording";

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
  message: { zh: "找不到标题，暂用文件夹的名字", en: "there is no title; the name of the folder stands in for it" },
  found: ({ slug = "" }) => quoted(slug),
  expected: () => ({
    zh: "开头的一级标题（# 标题），或 title 字段",
    en: "a first-level heading (# Title) on top, or the field title",
  }),
  hint: () => ({
    zh: "在 interview.yml 里写 title: { zh: 标题 }",
    en: "write title: { en: Its title } in interview.yml",
  }),
  examples,
};
