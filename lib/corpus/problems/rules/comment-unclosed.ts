import type { Examples, Rule } from "./rule";

const TALK = "# 书店\n\n**问：**开了多久？\n\n**答：**整整十年。\n";

/** A comment that is never closed: everything after it counts as comment. */
const examples: Examples = {
  ok: [{ source: `${TALK}\n<!-- 记号 -->\n` }],
  notOk: [{ source: `${TALK}\n<!-- 记号\n\n**问：**涨水呢？\n` }],
};

export const commentUnclosed: Rule = {
  severity: "warning",
  message: {
    zh: "注释从这里开始，却没有结束，后面的话都成了注释",
    en: "a comment begins here and is never closed; everything after it is part of the comment",
  },
  found: () => ({ zh: "<!--，之后没有 -->", en: "<!-- without a --> after it" }),
  expected: () => ({ zh: "一对 <!-- 和 -->", en: "<!-- and -->" }),
  hint: () => ({
    zh: "在注释末尾写 -->；若不是注释，删去 <!--",
    en: "add --> at the end of the comment; if this is not a comment, remove <!--",
  }),
  examples,
};
