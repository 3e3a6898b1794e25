import { expect, test } from "vitest";
import { Corpus } from "../../schema/schema";
import { Site } from "../../schema/site";
import { sampleInterview, sampleTurn } from "../testing/sample";
import { datasheet } from "./datasheet";

test("a datasheet says how much there is, of when, in which editions, and whose it is", () => {
  const interview = sampleInterview([sampleTurn("k3v9x2mq", "question"), sampleTurn("m4w8y3nr", "answer")]);
  const listed = { form: "dialogue", languages: ["zh"], speakers: ["host"], turns: 2, answers: 1 };
  const corpus = Corpus.parse({
    version: 1,
    interviews: [
      { slug: "sample", title: { zh: "样本" }, date: "2024-05-03", ...listed },
      { slug: "undated", title: { zh: "信" }, ...listed },
    ],
    speakers: [{ id: "host", name: { en: "Host" }, aliases: [] }],
  });
  const site = Site.parse({ name: "河边", rights: { zh: "归河边", en: "Riverside" } });
  expect(datasheet(corpus, [interview, interview], site).split("## 文件")[0]).toMatchInlineSnapshot(`
    "# 河边

    访谈，中英逐段并排：谁说的，哪个是原文，每段回答都有自己的链接。
    Interviews in Chinese and English, side by side: who said it, which edition is the original, and a link to every answer.

    归河边
    Riverside

    ## 有多少 · How much

    - 访谈 · interviews: 2
    - 话轮 · turns: 4
    - 说话的人 · speakers: 1
    - 日期 · dates: 2024-05-03（1 篇写明 · given for 1）
    - 原文 · originals: 2
    - 已发表译文 · published translations: 0
    - 非官方译文 · unofficial translations: 0

    "
  `);
});
