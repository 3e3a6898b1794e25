import type { Examples, Rule } from "./rule";
import { quoted } from "./wording";

/** A date that is not in the calendar. */
const examples: Examples = {
  ok: [{ source: "---\ndate: 2024-02-29\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" }],
  notOk: [
    { source: "---\ndate: 2023-02-29\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
    { source: "---\ndate: 前天\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
  ],
};

export const dateInvalid: Rule = {
  severity: "error",
  message: { zh: "日期不对", en: "the date is invalid" },
  found: ({ found = "" }) => quoted(found),
  expected: () => ({ zh: "日历上有的一天，写作 年-月-日", en: "a calendar date, as year-month-day" }),
  hint: () => ({
    zh: "改成 2025-02-07 这样；原文没有说是哪一天，就删去这一行",
    en: "write it as 2025-02-07; if the source does not give the day, remove this line",
  }),
  examples,
};
