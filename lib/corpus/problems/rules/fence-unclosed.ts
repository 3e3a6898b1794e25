import type { Examples, Rule } from "./rule";

const TALK = "# 书店\n\n**问：**开了多久？\n\n**答：**整整十年。\n";

/** Program text begins and is never closed: all that follows it counts as program text. */
const examples: Examples = {
  ok: [{ source: `${TALK}\n\`\`\`\n书\n\`\`\`\n` }, { source: `${TALK}\n> ~~~\n> 书\n> ~~~\n` }],
  notOk: [{ source: `${TALK}\n\`\`\`\n书\n\n**问：**涨水呢？\n` }, { source: `${TALK}\n~~~\n书\n\`\`\`\n` }],
};

export const fenceUnclosed: Rule = {
  severity: "warning",
  message: {
    zh: "代码块从这里开始，却没有结束，后面的话都成了代码",
    en: "program text begins here and is never closed; all that follows is part of it",
  },
  found: ({ fence = "" }) => ({
    zh: `${fence}，之后没有另一行 ${fence}`,
    en: `${fence}, and no line of ${fence} after it`,
  }),
  expected: ({ fence = "" }) => ({
    zh: `代码之后有单独一行 ${fence}`,
    en: `a line of ${fence} alone after the program text`,
  }),
  hint: ({ fence = "" }) => ({
    zh: `在代码之后另起一行，只写 ${fence}；若不是代码，删去这一行`,
    en: `write ${fence} on a line of its own after the program text, or remove this line where it is none`,
  }),
  examples,
};
