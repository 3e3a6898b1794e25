import type { Examples, Rule } from "./rule";

const TALK = "# 书店\n\n**问：**开了多久？\n\n**答：**整整十年。\n";

/** A table row has fewer cells than its header row: a cell may have been lost. */
const examples: Examples = {
  ok: [{ source: `${TALK}\n| 年 | 书 |\n|---|---|\n| 一 | 百本 |\n` }],
  notOk: [{ source: `${TALK}\n| 年 | 书 |\n|---|---|\n| 一 |\n` }],
};

export const tableRowShort: Rule = {
  severity: "warning",
  message: { zh: "表格这一行少了格子", en: "this table row is missing a cell" },
  found: ({ cells = "" }) => ({ zh: `${cells} 格`, en: `${cells} cells` }),
  expected: ({ columns = "" }) => ({ zh: `${columns} 格，与表头一样`, en: `${columns} cells, as in the header row` }),
  hint: () => ({
    zh: "与发表的访谈核对，把漏掉的格子补在 | 之间；本来是空的，就写 | |",
    en: "compare with the published interview and add the missing cell between | marks; if it is empty, write | |",
  }),
  examples,
};
