import type { Examples, Rule } from "./rule";

/** A date that is no day of the calendar. */
const examples: Examples = {
  ok: [{ source: "---\ndate: 2024-02-29\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" }],
  notOk: [
    { source: "---\ndate: 2023-02-29\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
    { source: "---\ndate: 前天\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
  ],
};

export const dateInvalid: Rule = {
  severity: "error",
  message: ({ found }) => ({ zh: `「${found}」不是日期`, en: `"${found}" is not a date` }),
  hint: () => ({ zh: "写成 2025-02-07 这样", en: "write it as 2025-02-07" }),
  examples,
};
