import type { Examples, Rule } from "./rule";

const TALK = "# 书店\n\n**林晓：**开了多久？\n\n**周墨：**整整十年。\n\n**林晓：**涨水呢？\n\n**周墨：**来过。\n";

/** A speaker's name without the mark that the labels of the text have. */
const examples: Examples = {
  ok: [
    { source: TALK },
    { source: `${TALK}\n林晓的书店开在河边。\n` },
    { source: `${TALK}\n涨水那年 书都湿了。\n` },
    { source: `${TALK}\n海港社记者问过这件事。\n` },
    { source: `${TALK}\n**海港社记者**的问题不少。\n` },
  ],
  notOk: [
    { source: `${TALK}\n**周墨**那后来呢？\n` },
    { source: `${TALK}\n**林晓；**那后来呢？\n` },
    { source: `${TALK}\n海港社记者 请问书都湿了吗？\n` },
    { source: `${TALK}\n**海港社记者**\n我问的是书都湿了吗？\n` },
    {
      source: `${TALK}\n**王小河**我也在。\n`,
      people: "wang: { name: { zh: 王小河 } }\n",
    },
  ],
};

export const labelUnmarked: Rule = {
  severity: "warning",
  message: {
    zh: "这里有说话人的名字，却没有名字后面的冒号，按正文处理了",
    en: "a speaker’s name stands here without the mark of a label and was read as prose",
  },
  found: ({ label = "", count = "", lines = "" }) => ({
    zh: `${count} 处「${label}」，在第 ${lines} 行`,
    en: `"${label}" in ${count} places, on lines ${lines}`,
  }),
  expected: () => ({
    zh: "与别处一样的冒号或记号",
    en: "the same colon or mark as behind the other labels",
  }),
  hint: ({ line = "" }) => ({
    zh: `若是他在说话，在 interview.yml 里写 ${line}（核对并补全）；若是提到他，可以不管`,
    en: `if these are the speaker’s words, write ${line} in interview.yml, check it and complete it; if the person is only mentioned, ignore this warning`,
  }),
  examples,
};
