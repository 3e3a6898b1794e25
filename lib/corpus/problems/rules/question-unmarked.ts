import type { Examples, Rule } from "./rule";

const talk = (...paragraphs: readonly string[]) => `# 书店\n\n${paragraphs.join("\n\n")}\n`;
const ASKED = ["**开了多久？**", "整整十年。", "**涨水呢？**", "书搬上楼了。", "**还开吗？**", "还开，街上的人都来。"];

/** A question that is set like an answer, between questions that are not. */
const examples: Examples = {
  ok: [
    { source: talk(...ASKED) },
    { source: talk(...ASKED, "谁知道呢？") },
    { source: talk(...ASKED, "为什么还开？街上的人都问。", "我也说不清。") },
    { source: talk(...ASKED, `${"书".repeat(120)}？`, "我也说不清。") },
  ],
  notOk: [
    { source: talk(...ASKED, "第一年卖了多少本？", "三百本，都记在账上。") },
    { source: talk(...ASKED, `${"书".repeat(119)}？`, "我也说不清。") },
  ],
};

export const questionUnmarked: Rule = {
  severity: "warning",
  message: {
    zh: "这里的一段只是提问，却不像别的提问那样标出，当作回答的一部分了",
    en: "a paragraph only asks, but does not look like the other questions, and was read as part of an answer",
  },
  found: ({ count = "", lines = "" }) => ({
    zh: `${count} 处，在第 ${lines} 行`,
    en: `${count} places, on lines ${lines}`,
  }),
  expected: () => ({
    zh: "与别的提问一样的样子；或受访者自己的反问",
    en: "the look of the other questions, or a question that the one who answers puts themselves",
  }),
  hint: ({ line = "" }) => ({
    zh: `若是提问者问的，在 interview.yml 里写 ${line}（核对并补全，回答的开头也写上）；若是受访者自问，可以不管`,
    en: `if the interviewer asks it, write ${line} in interview.yml, check it and complete it with where the answer begins; if the one who answers asks it, ignore this warning`,
  }),
  examples,
};
