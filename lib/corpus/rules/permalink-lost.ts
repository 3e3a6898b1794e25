import type { Examples, Rule } from "./rule";
import { same } from "./wording";

/** The sidecar settles a permalink that the book does not have: it was lost from the book, or is misspelt. */
const examples: Examples = {
  ok: [{ source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "permalinks: {}\n" }],
  notOk: [{ source: "# 书店\n\n问：开了多久？\n\n答：整整十年。\n", sidecar: "permalinks: { k3v9x2mq: 整整十年 }\n" }],
};

export const permalinkLost: Rule = {
  severity: "error",
  message: { zh: "账本里没有这个永久链接", en: "the book does not have this permalink" },
  found: ({ found = "" }) => same(found),
  expected: () => ({
    zh: "content/permalinks.lock.json 里有的永久链接",
    en: "a permalink of content/permalinks.lock.json",
  }),
  hint: ({ found = "", likely }) => ({
    zh: `${likely === undefined ? "" : `改成 ${likely}；或`}从版本库找回账本里 ${found} 的一行`,
    en: `${likely === undefined ? "" : `write ${likely}, or `}restore the line of ${found} in the book from version control`,
  }),
  examples,
};
