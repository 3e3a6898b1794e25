import type { Examples, Rule } from "./rule";

const TALK = "# 书店\n\n**问：**开了多久？\n\n**答：**整整十年。\n";

/** A row of a table has fewer cells than its header: a cell may have been lost. */
const examples: Examples = {
  ok: [{ source: `${TALK}\n| 年 | 书 |\n|---|---|\n| 一 | 百本 |\n` }],
  notOk: [{ source: `${TALK}\n| 年 | 书 |\n|---|---|\n| 一 |\n` }],
};

export const tableRowShort: Rule = {
  severity: "warning",
  message: { zh: "表格这一行少了格子", en: "this row of a table lacks a cell" },
  found: ({ cells = "" }) => ({ zh: `${cells} 格`, en: `${cells} cells` }),
  expected: ({ columns = "" }) => ({ zh: `${columns} 格，与表头一样`, en: `${columns} cells, as in its header` }),
  hint: () => ({
    zh: "与发表的访谈核对，把漏掉的格子补在 | 之间；本来是空的，就写 | |",
    en: "compare with the published interview and write the lost cell between | marks, or | | where it is empty",
  }),
  examples,
};
