import type { Examples, Rule } from "./rule";
import { quoted } from "./wording";

/** A date that is not in the calendar, or that can be read in two ways. */
const examples: Examples = {
  ok: [
    { source: "---\ndate: 2024-02-29\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
    { source: "---\ndate: May 22, 2022\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
    {
      source: "---\ndate: 前天\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n",
      sidecar: "date: 2022-05-22\n",
    },
  ],
  notOk: [
    { source: "---\ndate: 2023-02-29\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
    { source: "---\ndate: 前天\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
    { source: "---\ndate: 7/2/2025\n---\n\n# 书店\n\n问：开了多久？\n\n答：整整十年。\n" },
  ],
};

export const dateInvalid: Rule = {
  severity: "warning",
  message: { zh: "日期读不出来", en: "the date cannot be read" },
  found: ({ found = "" }) => quoted(found),
  expected: () => ({
    zh: "日历上的一天，有年、月、日，只有一种读法",
    en: "a calendar date with year, month and day that can be read in only one way",
  }),
  hint: () => ({
    zh: "知道是哪一天，就在 interview.yml 里写 date: 2025-02-07 这样的一行；不知道就不必管",
    en: "if you know the date, add it to interview.yml, as in date: 2025-02-07; otherwise there is nothing to do",
  }),
  examples,
};
