import type { Examples, Rule } from "./rule";

/** A sidecar field that does not exist or has an invalid value. */
const examples: Examples = {
  ok: [{ source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "publisher: { zh: 河边报 }\n" }],
  notOk: [
    { source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "publsher: { zh: 河边报 }\n" },
    { source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "form: talk\n" },
  ],
};

export const yamlField: Rule = {
  severity: "error",
  message: { zh: "字段不对", en: "a field is invalid" },
  found: ({ field = "", foundZh = "", foundEn = "" }) => ({
    zh: [field, foundZh].filter(Boolean).join("："),
    en: [field, foundEn].filter(Boolean).join(": "),
  }),
  expected: ({ expectedZh = "", expectedEn = "" }) => ({ zh: expectedZh, en: expectedEn }),
  hint: ({ likely, expectedZh = "", expectedEn = "" }) =>
    likely === undefined
      ? {
          zh: `把这里改成${expectedZh}；写法见 docs/content-format.md`,
          en: `change this to ${expectedEn}; see docs/content-format.md`,
        }
      : { zh: `改成 ${likely}`, en: `change it to ${likely}` },
  examples,
};
