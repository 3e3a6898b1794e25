import type { Examples, Rule } from "./rule";
import { quoted } from "./wording";

const TALK = "# 书店\n\n**问：**开了多久？\n\n";

/** A quotation mark in a turn is never closed: the mark or some words may have been lost. */
const examples: Examples = {
  ok: [
    { source: `${TALK}**答：**我父亲说：“十年。”\n` },
    { source: `${TALK}**答：**我父亲说：“整整十年。\n\n“一天也不少。”\n` },
    { source: `${TALK}**答：**他买了一张 12" 唱片。\n` },
  ],
  notOk: [{ source: `${TALK}**答：**我父亲说：“十年。他没有再说。\n` }, { source: `${TALK}**答：**那叫「老店。\n` }],
};

export const quotationUnclosed: Rule = {
  severity: "warning",
  message: { zh: "话里的引号没有关上", en: "a quotation mark in these words is never closed" },
  found: ({ quote = "" }) => quoted(quote),
  expected: ({ close = "" }) => ({ zh: `这个人的话里有后引号 ${close}`, en: `a closing ${close} in the same turn` }),
  hint: ({ close = "" }) => ({
    zh: `与发表的访谈核对：漏了 ${close} 就补上，多了前引号就删去；原文如此，可以不管`,
    en: `compare with the published interview: add the missing ${close} or remove the extra opening mark; if it is printed like this, ignore this warning`,
  }),
  examples,
};
