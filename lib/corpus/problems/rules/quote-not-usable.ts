import type { Examples, Rule } from "./rule";

const talk = (answer: string) => `# 书店\n\n问：开了多久？\n\n${answer}\n`;
const SIDECAR = "corrections: [{ paragraph: 整整十年 }]\n";

/** A correction must quote words of the text, where the tree can be cut. */
const examples: Examples = {
  ok: [{ source: talk("答：开张那年涨了水。\n\n整整十年。"), sidecar: SIDECAR }],
  notOk: [{ source: talk("答：看这里。\n\n| 开了多久 |\n|---|\n| 整整十年 |"), sidecar: SIDECAR }],
};

/** Why words of the source cannot be used. */
const WHY: Readonly<Record<string, { zh: string; en: string }>> = {
  outside: { zh: "不在正文的段落或标题里", en: "are not in a paragraph or heading" },
  crosses: {
    zh: "与同一段话的另一对交叉，跳过了中间的段落或句子，或不在同一对段落里",
    en: "cross another pair of this turn, skip a paragraph or sentence, or are not in one pair of paragraphs",
  },
};

export const quoteNotUsable: Rule = {
  severity: "error",
  message: { zh: "这句话不能用来指位置", en: "these words cannot be used to mark a place" },
  found: ({ quote = "", why = "" }) => ({
    zh: `「${quote}」，${WHY[why]?.zh ?? why}`,
    en: `"${quote}", which ${WHY[why]?.en ?? why}`,
  }),
  expected: ({ why = "" }) =>
    why === "crosses"
      ? { zh: "前后顺序一致的对应", en: "pairs in the order of the text" }
      : { zh: "正文段落或标题里的话", en: "words in a paragraph or heading of the text" },
  hint: ({ why = "" }) =>
    why === "crosses"
      ? {
          zh: "核对同一段话的几条 pairs 或 sentences：顺序要与原文一致，中间不能跳过自己的段落或句子；成对的句子要在成对的段落里",
          en: "check the pairs or sentences of this turn: they must follow the order of the text and skip none; sentences that belong together stand in paragraphs that do",
        }
      : {
          zh: "改引正文段落或标题里的话；表格、代码、网址和文件头里的不行",
          en: "quote words from a paragraph or heading, not from a table, code, a URL or the front matter",
        },
  examples,
};
