import type { Bilingual, Examples, Rule } from "./rule";

const talk = (turns: readonly string[]) => `# 书店\n\n${turns.join("\n\n")}\n`;
const ASKED = [
  "书店开了多久？",
  "整整十年，我都在这里。",
  "涨水呢？",
  "我们把书搬上楼。",
  "还开吗？",
  "我开到开不动为止。",
];

/** A text that talks has turns; an article with questions in it does not talk. */
const examples: Examples = {
  ok: [
    { source: talk(ASKED.map((words, i) => `${i % 2 === 0 ? "问" : "答"}：${words}`)) },
    { source: talk(ASKED.map((words, i) => (i % 2 === 0 ? `*${words}*` : words))) },
    { source: talk(ASKED), sidecar: "form: narrative\n" },
    {
      source: talk([
        "河边有一家书店，开了整整十年。",
        "为什么能开这么久？没有人说得清楚。",
        "涨水的时候，书都搬到了楼上。",
        "明年还会开吗？",
        "街上的人都说会。",
        "书店的门从来不锁，因为锁坏了。",
      ]),
    },
    {
      source: talk(["## 怎样退书？", "请带上小票。", "## 多久退款？", "三天之内。", "## 书店在哪里？", "请看地图。"]),
    },
  ],
  notOk: [
    { source: talk(ASKED) },
    { source: talk(ASKED.map((words, i) => `${i % 2 === 0 ? "周墨" : "林晓"} → ${words}`)) },
    { source: talk(ASKED.map((words, i) => `${words} ——${i % 2 === 0 ? "周墨" : "林晓"}`)) },
    { source: talk(ASKED.map((words, i) => `${i % 2 === 0 ? "禾" : "木"}：${words}`)) },
  ],
};

/** What the beginnings of turns were taken for. */
const AS: Readonly<Record<string, Bilingual>> = {
  names: { zh: "行首反复出现的名字", en: "names that recur at the beginning of lines" },
  bold: { zh: "加粗的提问", en: "questions in bold" },
  italic: { zh: "斜体的提问", en: "questions in italics" },
  heading: { zh: "标题里的提问", en: "headings that ask" },
  questions: { zh: "有人回答的提问", en: "questions that are answered" },
  attribute: { zh: "组件的属性", en: "an attribute of components" },
  column: { zh: "表格里的一栏", en: "a column of a table" },
};

export const turnsMissing: Rule = {
  severity: "warning",
  message: {
    zh: "这里像一问一答，却没有分出话轮",
    en: "people seem to talk here, but the text was read without turns",
  },
  found: ({ count = "", lines = "", as = "", names = "" }) => ({
    zh: `${count} 处${AS[as]?.zh ?? as}${names === "" ? "" : `（${names}）`}，在第 ${lines} 行`,
    en: `${count} places with ${AS[as]?.en ?? as}${names === "" ? "" : ` (${names})`}, on lines ${lines}; they were read as narration`,
  }),
  expected: () => ({
    zh: "每个话轮开头有说话人的名字，或提问有自己的样子；文章则在 interview.yml 里写明",
    en: "a label before each turn, or questions that look different from answers; or a retelling that interview.yml says is one",
  }),
  hint: ({ line = "" }) => ({
    zh: `若是访谈，在 interview.yml 里写 ${line}（核对并补全）；若是文章，写 form: narrative`,
    en: `if it is an interview, write ${line} in interview.yml, check it and complete it; if it is an article, write form: narrative`,
  }),
  examples,
};
