import type { Bilingual, Examples, Rule } from "./rule";
import { yamlName } from "./wording";

/** A setting that says how turns are printed must have an example in the text. */
const examples: Examples = {
  ok: [{ source: "# 书店\n\n问｜开了多久？\n\n林晓｜整整十年。\n", sidecar: "printed: { labels: [问, 林晓] }\n" }],
  notOk: [
    { source: "# 书店\n\n问｜开了多久？\n\n林晓｜整整十年。\n", sidecar: "printed: { labels: [问, 林小] }\n" },
    { source: "# 书店\n\n*开了多久？*\n\n整整十年。\n", sidecar: "printed: { questions: bold }\n" },
  ],
};

/** What was looked for, by the key of the setting. */
const SOUGHT: Readonly<Record<string, Bilingual>> = {
  question: { zh: "段首或行首有它的提问", en: "a question with it at the beginning of a paragraph or line" },
  answer: { zh: "段首或行首有它的回答", en: "an answer with it at the beginning of a paragraph or line" },
  questions: { zh: "这个样子的提问", en: "a question of this form" },
  labels: {
    zh: "段首或行首的这个名字，后面有标点、空白或换行",
    en: "this name at the beginning of a paragraph or line, with a mark, a gap or a line end behind it",
  },
  attribute: { zh: "有这个属性的组件", en: "a component with this attribute" },
  column: { zh: "表头里有这一栏的表格", en: "a table with this column in its header" },
};

export const printedNotFound: Rule = {
  severity: "error",
  message: { zh: "原文里没有这样印的话轮", en: "no turn of the source is printed like this" },
  found: ({ key = "", written = "" }) => ({
    zh: `${key}：${yamlName(written)}`,
    en: `${key}: ${yamlName(written)}`,
  }),
  expected: ({ key = "" }) => SOUGHT[key] ?? { zh: `原文里有 ${key}`, en: `${key} in the source` },
  hint: ({ written = "", likely }) =>
    likely === undefined
      ? {
          zh: "对照原文改这一项；原文里没有，就删去",
          en: "compare it with the source and correct it, or remove it if the source has none",
        }
      : {
          zh: `把 ${yamlName(written)} 改成 ${yamlName(likely)}`,
          en: `change ${yamlName(written)} to ${yamlName(likely)}`,
        },
  examples,
};
