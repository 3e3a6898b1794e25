import type { Examples, Rule } from "./rule";

const bytes = (text: string) => () => new TextEncoder().encode(text);

/** A word of Latin and Cyrillic letters looks like one of Latin letters, and no search finds it. */
const examples: Examples = {
  ok: [{ bytes: bytes("Lake спит.\n") }, { bytes: bytes("5 μm\n") }],
  notOk: [{ bytes: bytes("L\u0430ke\n") }, { bytes: bytes("name: { en: Ann \u041Cay }\n") }],
};

export const lettersMixed: Rule = {
  severity: "warning",
  message: {
    zh: "这个词里混着拉丁字母和看起来一样的西里尔字母；照印的读了，搜索找不到它",
    en: "this word mixes Latin letters with Cyrillic ones that look the same; it was read as printed, and no search finds it",
  },
  found: ({ word = "", signs = "", count = "", lines = "" }) => ({
    zh: `「${word}」（${signs}），这样的共 ${count} 行，在第 ${lines} 行`,
    en: `"${word}" (${signs}), and such words on ${count} lines: ${lines}`,
  }),
  expected: () => ({ zh: "一个词只用一种字母", en: "letters of one alphabet in a word" }),
  hint: () => ({
    zh: "在 people.yml、interview.yml 里改成同一种字母；原稿里的照旧，请核对是谁写的",
    en: "in people.yml or interview.yml, write it in one alphabet; leave a source as it is, and check who wrote it",
  }),
  examples,
};
