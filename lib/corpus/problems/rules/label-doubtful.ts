import type { Examples, Rule } from "./rule";

const TALK = "# 书店\n\n**问：**开了多久？\n\n**答：**整整十年。\n";
const HELP = "Q: Can I bring my dog?\n\nA: Small dogs are welcome.\n\nQ: Where do I pay?\n\nA: At the desk.\n";

/** Words with a colon that look like a speaker's label but were read as prose. */
const examples: Examples = {
  ok: [
    { source: TALK },
    { source: `${TALK}\n注：这是后来补的。\n` },
    { source: `${TALK}\n## 问：开了多久\n\n那一年涨水。\n\n书都搬上了楼。\n\n**问：**后来呢？\n` },
    {
      source: `# The Bookshop\n\nI wave to all who come in.\n\n${HELP}`,
      sidecar: "turns: [{ at: I wave, speaker: lin }]\npeople: { lin: { name: { en: Lin Xiao } } }\n",
    },
  ],
  notOk: [{ source: `${TALK}\n**店员：**我也在。\n` }, { source: `${TALK}\n**河边小学，三楼：**我也在。\n` }],
};

export const labelDoubtful: Rule = {
  severity: "warning",
  message: { zh: "这里像说话人的名字，按正文处理了", en: "this looks like a speaker’s name but was read as prose" },
  found: ({ label = "", count = "", lines = "" }) => ({
    zh: `${count} 处「${label}」，在第 ${lines} 行`,
    en: `"${label}" in ${count} places, on lines ${lines}`,
  }),
  expected: () => ({
    zh: "认识的说话人，名字后面一个冒号；或不像名字的正文",
    en: "a known speaker’s name followed by a colon, or prose that does not look like one",
  }),
  hint: ({ line = "" }) => ({
    zh: `若是说话人，在 interview.yml 里写 ${line}（核对并补全）；若是正文，可以不管`,
    en: `if it is a speaker, write ${line} in interview.yml, check it and complete it; if it is prose, ignore this warning`,
  }),
  examples,
};
