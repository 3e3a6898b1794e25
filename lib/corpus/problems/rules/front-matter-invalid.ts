import type { Examples, Rule } from "./rule";
import { syntaxExpected, syntaxFound, syntaxHint } from "./syntax";

/** A header that is not valid YAML or TOML. */
const examples: Examples = {
  ok: [
    { source: "---\ntitle: 书店\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
    { source: '+++\ntitle = "书店"\n+++\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n' },
  ],
  notOk: [
    { source: "---\ntitle: [书\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
    { source: "+++\ntitle = 书店\n+++\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
  ],
};

export const frontMatterInvalid: Rule = {
  severity: "error",
  message: { zh: "文件头（front matter）写错了", en: "the front matter is invalid" },
  found: syntaxFound,
  expected: syntaxExpected,
  hint: syntaxHint,
  examples,
};
