import type { Examples, Rule } from "./rule";

const talk = (turns: readonly string[]) => `# 书店\n\n${turns.join("\n\n")}\n`;
const TALK = ["林晓：开了多久？", "周墨：十年。", "林晓：涨水呢？", "周墨：来过。", "林晓：书呢？"];

/** Each answer among labels has one of its own. */
const examples: Examples = {
  ok: [
    { source: talk([...TALK, "周墨：搬上楼了。"]) },
    {
      source: talk([...TALK, "都搬上楼了。", "林晓：还开吗？", "周墨：开。"]),
      sidecar: "turns: [{ at: 都搬上楼了, speaker: 周墨 }]\n",
    },
    { source: talk(["问：开了多久？", "十年。", "问：涨水呢？", "来过。", "问：书呢？", "搬上楼了。"]) },
  ],
  notOk: [
    { source: talk([...TALK, "都搬上楼了。", "林晓：还开吗？", "周墨：开。"]) },
    { source: talk([...TALK, "都搬上楼了。", "一本也没有丢。", "林晓：还开吗？", "我很想知道。", "周墨：开。"]) },
  ],
};

export const answerUnlabelled: Rule = {
  severity: "warning",
  message: {
    zh: "提问之后的这一段像回答，却没有说话人的名字",
    en: "these words seem to answer a question but have no label",
  },
  found: ({ count = "", lines = "", speaker = "" }) => ({
    zh: `${count} 处，在第 ${lines} 行，当作「${speaker}」的话`,
    en: `${count} places, on lines ${lines}, which were read as said by "${speaker}"`,
  }),
  expected: () => ({ zh: "回答前面有说话人的名字", en: "a label before the answer" }),
  hint: ({ line = "" }) => ({
    zh: `在 interview.yml 里写 ${line}（核对并补全）；若还是提问的人在说，可以不管`,
    en: `write ${line} in interview.yml, check it and complete it; if the asker goes on speaking, ignore this warning`,
  }),
  examples,
};
