import type { Examples, Rule } from "./rule";
import { same } from "./wording";

/** The day on which an interview was published has not come yet: it is rarely right. */
const examples: Examples = {
  elsewhere: "depends on the day",
};

export const dateFuture: Rule = {
  severity: "warning",
  message: { zh: "日期还没有到", en: "the date has not come yet" },
  found: ({ date = "" }) => same(date),
  expected: ({ today = "" }) => ({ zh: `${today} 或更早`, en: `${today} or earlier` }),
  hint: () => ({
    zh: "若写错了，在 interview.yml 里写 date: 年-月-日；若确实还没有发表，写 status: draft",
    en: "if it is wrong, write date: YYYY-MM-DD in interview.yml; if it is not published yet, write status: draft",
  }),
  examples,
};
