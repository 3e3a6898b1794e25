import { describe, expect, it } from "vitest";
import { answerPagesOf } from "../links/answer-pages";
import { KAI_FU_LEE, sampleInterview, sampleTurn } from "../testing/sample";
import { speakerNames } from "../words/names";
import { answerSummary, interviewSummary } from "./summary";

const names = speakerNames([{ id: KAI_FU_LEE, name: { zh: "李开复", en: "Kai-Fu Lee" }, aliases: [] }]);
const summaries = (...turns: Parameters<typeof sampleInterview>[0]) =>
  answerPagesOf(sampleInterview(turns)).map((passage) => answerSummary(passage, names));

describe("answerSummary", () => {
  it("takes the title from the question and the description from the answer, with its speaker", () => {
    const question = sampleTurn("quest1", "question", { zh: "为什么？", en: "Why?" });
    const answer = sampleTurn("answer1", "answer", { zh: "因为。", en: "Because." });
    expect(summaries(question, answer)).toEqual([
      { title: "为什么？ · Why?", description: "李开复：因为。 Kai-Fu Lee: Because." },
    ]);
  });

  it("takes both from the words if there is no question", () => {
    expect(summaries(sampleTurn("narr11", "narration", { zh: "故事开始。" }))).toEqual([
      { title: "故事开始。", description: "故事开始。" },
    ]);
  });
});

describe("interviewSummary", () => {
  it("takes the title and the beginning", () => {
    const turns = [sampleTurn("quest1", "question", { zh: "您好。" }), sampleTurn("answer1", "answer")];
    expect(interviewSummary(sampleInterview(turns))).toEqual({ title: "样本", description: "您好。" });
  });
});
