import { describe, expect, it } from "vitest";
import type { Edition } from "../../schema/schema";
import { answerPagesOf } from "../links/answer-pages";
import { KAI_FU_LEE, sampleInterview, sampleTurn } from "../testing/sample";
import { speakerNames } from "../words/names";
import { quotationData } from "./json-ld";

const names = speakerNames([{ id: KAI_FU_LEE, name: { zh: "李开复", en: "Kai-Fu Lee" }, aliases: [] }]);

describe("quotationData", () => {
  it("gives the words in each language, their speaker, the question and the interview", () => {
    const question = sampleTurn("quest1", "question", { zh: "为什么？", en: "Why?" });
    const answer = sampleTurn("answer1", "answer", { zh: "因为。", en: "Because." });
    const interview = sampleInterview([question, answer]);
    const [passage] = answerPagesOf(interview);
    if (passage === undefined) throw new Error("no passage");
    const page = "http://localhost:3000/interviews/sample/answer1/";
    expect(quotationData(interview, passage, names)).toMatchObject({
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": ["Quotation", "Answer"],
          text: "因为。",
          inLanguage: "zh-Hans",
          creator: { "@type": "Person", name: "李开复", alternateName: ["Kai-Fu Lee"] },
          parentItem: { "@id": `${page}#question-zh` },
        },
        { "@type": ["Quotation", "Answer"], text: "Because.", inLanguage: "en" },
        { "@type": "Question", text: "为什么？", acceptedAnswer: { "@id": `${page}#quotation-zh` } },
        { "@type": "Question", text: "Why?" },
        { "@type": "Article", headline: "样本" },
      ],
    });
  });

  it("names the script of an edition in traditional characters", () => {
    const interview = sampleInterview([sampleTurn("answer1", "answer", { zh: "因為。", en: "Because." })]);
    const [passage] = answerPagesOf(interview);
    if (passage === undefined) throw new Error("no passage");
    const editions: Edition[] = [{ lang: "zh", kind: "original", script: "Hant" }];
    expect(quotationData({ ...interview, editions }, passage, names)).toMatchObject({
      "@graph": [{ inLanguage: "zh-Hant" }, { inLanguage: "en" }, { inLanguage: ["zh-Hant"] }],
    });
  });
});
