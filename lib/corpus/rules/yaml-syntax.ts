import type { Examples, Rule } from "./rule";

/** A sidecar that is no YAML. */
const examples: Examples = {
  ok: [{ source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "title: { zh: 书店 }\n" }],
  notOk: [
    { source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "title: { zh: 书店\n" },
    { source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "form: dialogue\nform: letter\n" },
  ],
};

export const yamlSyntax: Rule = {
  severity: "error",
  message: ({ reason }) => ({ zh: `YAML 语法错误：${reason}`, en: `YAML syntax: ${reason}` }),
  hint: () => ({ zh: "检查这一行的缩进、冒号和引号", en: "check indentation, colon and quotation marks of this line" }),
  examples,
};
