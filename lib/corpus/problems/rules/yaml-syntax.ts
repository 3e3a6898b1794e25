import type { Examples, Rule } from "./rule";
import { syntaxExpected, syntaxFound, syntaxHint } from "./syntax";

/** A sidecar that is not valid YAML. */
const examples: Examples = {
  ok: [{ source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "title: { zh: 书店 }\n" }],
  notOk: [
    { source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "title: { zh: 书店\n" },
    { source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "form: dialogue\nform: letter\n" },
  ],
};

export const yamlSyntax: Rule = {
  severity: "error",
  message: { zh: "YAML 写错了", en: "the YAML is invalid" },
  found: syntaxFound,
  expected: syntaxExpected,
  hint: syntaxHint,
  examples,
};
