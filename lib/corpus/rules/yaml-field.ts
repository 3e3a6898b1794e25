import type { Examples, Rule } from "./rule";

/** A field of the sidecar that there is not, or that cannot be what it says. */
const examples: Examples = {
  ok: [{ source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "publisher: { zh: 河边报 }\n" }],
  notOk: [
    { source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "publsher: { zh: 河边报 }\n" },
    { source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "form: talk\n" },
  ],
};

export const yamlField: Rule = {
  severity: "error",
  message: ({ field, reason }) => ({
    zh: `字段 ${field} 不对：${reason}`,
    en: `the field ${field} is wrong: ${reason}`,
  }),
  hint: () => ({ zh: "可写的字段见 docs/content-format.md", en: "docs/content-format.md lists what may stand here" }),
  examples,
};
