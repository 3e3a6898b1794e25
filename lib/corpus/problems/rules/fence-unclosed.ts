import type { Examples, Rule } from "./rule";

const TALK = "# 书店\n\n**问：**开了多久？\n\n**答：**整整十年。\n";

/** A code block that is never closed: everything after it counts as code. */
const examples: Examples = {
  ok: [{ source: `${TALK}\n\`\`\`\n书\n\`\`\`\n` }, { source: `${TALK}\n> ~~~\n> 书\n> ~~~\n` }],
  notOk: [{ source: `${TALK}\n\`\`\`\n书\n\n**问：**涨水呢？\n` }, { source: `${TALK}\n~~~\n书\n\`\`\`\n` }],
};

export const fenceUnclosed: Rule = {
  severity: "warning",
  message: {
    zh: "代码块从这里开始，却没有结束，后面的话都成了代码",
    en: "a code block begins here and is never closed; everything after it is part of the code",
  },
  found: ({ fence = "" }) => ({
    zh: `${fence}，之后没有另一行 ${fence}`,
    en: `${fence} without a closing ${fence} line`,
  }),
  expected: ({ fence = "" }) => ({
    zh: `代码之后有单独一行 ${fence}`,
    en: `a line with only ${fence} after the code`,
  }),
  hint: ({ fence = "" }) => ({
    zh: `在代码之后另起一行，只写 ${fence}；若不是代码，删去这一行`,
    en: `write ${fence} on a separate line after the code; if this is not code, remove this line`,
  }),
  examples,
};
