import type { Examples, Rule } from "./rule";

const EDITIONS = "editions: [{ lang: zh, kind: original }, { lang: en, kind: unofficial-translation, of: zh }]\n";
const talk = (years: string) =>
  `# 书店\n\n问：开了多久？\n\n答：整整十五年。书店有五个房间。\n\nQ: How long has it been open?\n\nA: ${years} whole years. The shop has five rooms.\n`;

/** Sentences that say the same, of which each has a number that the other has not. */
const examples: Examples = {
  ok: [{ source: talk("Fifteen"), sidecar: EDITIONS }],
  notOk: [
    {
      source: talk("Fifty"),
      sidecar: `${EDITIONS}pairs: [{ zh: [整整十五年], en: [whole years] }]\nsentences: [{ zh: [整整十五年], en: [whole years] }]\n`,
    },
  ],
};

export const numbersDiffer: Rule = {
  severity: "warning",
  message: { zh: "两种语言里的数不一样", en: "the two languages have different numbers" },
  found: ({ zh = "", en = "", more = "", less = "" }) => ({
    zh: `中文 ${more}，英文 ${less}：「${zh}」与「${en}」`,
    en: `${more} in Chinese, ${less} in English: "${zh}" and "${en}"`,
  }),
  expected: () => ({ zh: "同一个数", en: "the same number" }),
  hint: ({ en = "" }) => ({
    zh: `核对原文；译文若是自己的，就改好，若与出版时一样或另有说法，在 interview.yml 的 reviewed: 下写 - ${JSON.stringify(en)}`,
    en: `check the original; mend a translation of your own; if the words are as published, or say the same otherwise, add - ${JSON.stringify(en)} under reviewed: in interview.yml`,
  }),
  examples,
};
