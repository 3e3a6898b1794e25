import type { Examples, Rule } from "./rule";

/** A title with no text. */
const examples: Examples = {
  ok: [{ source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n" }],
  notOk: [{ source: "# 书店\n" }],
};

export const textMissing: Rule = {
  severity: "error",
  message: { zh: "除了标题没有正文", en: "there is no text apart from the title" },
  found: () => ({ zh: "没有一段话", en: "no paragraph" }),
  expected: () => ({ zh: "访谈的正文", en: "the text of the interview" }),
  hint: () => ({ zh: "把访谈正文放进这个文件", en: "put the text of the interview into this file" }),
  examples,
};
