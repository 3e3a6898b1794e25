import { describe, expect, it } from "vitest";
import { TurnId } from "../../schema/ids";
import { Turn } from "../../schema/schema";
import { KAI_FU_LEE, sampleInterview, sampleTurn } from "../testing/sample";
import { bySpeaker } from "./by-speaker";

describe("sayingsOf", () => {
  it("finds only this person's turns and quotations in a retelling", () => {
    const told = Turn.parse({
      ...sampleTurn("narr11", "narration"),
      quotes: [
        { speaker: "kai-fu-lee", lang: "zh", text: "不能", row: "narr11-1" },
        { speaker: null, lang: "zh", text: "末日", row: "narr11-1" },
      ],
    });
    const interview = sampleInterview([sampleTurn("quest1", "question"), sampleTurn("answer1", "answer"), told]);
    const { turns, quoted } = bySpeaker(interview, KAI_FU_LEE);
    expect(turns.map(({ id }) => id)).toEqual(["answer1"]);
    expect(quoted.map(({ quote }) => quote.text)).toEqual(["不能"]);
  });

  it("knows what each answer was asked, unless they asked it themselves", () => {
    const interview = sampleInterview([
      sampleTurn("quest1", "question"),
      sampleTurn("answer1", "answer"),
      sampleTurn("answer2", "answer"),
    ]);
    const { asked } = bySpeaker(interview, KAI_FU_LEE);
    const [question] = interview.sections[0]?.turns ?? [];
    expect([...asked.keys()]).toEqual(["answer1", "answer2"]);
    expect(asked.get(TurnId.parse("answer1"))?.zh).toBe(question?.rows[0]?.zh[0]?.text);
    const itself = bySpeaker(interview, question?.speaker ?? KAI_FU_LEE);
    expect([...itself.asked.keys()]).toEqual([]);
  });

  it("shows a long question by its last sentence", () => {
    const [question, answer] = [sampleTurn("quest1", "question"), sampleTurn("answer1", "answer")];
    const asked = (text: string) => {
      const rows = question.rows.map((row) => ({
        ...row,
        zh: row.zh.slice(0, 1).map((block) => ({ ...block, text })),
      }));
      const { asked } = bySpeaker(sampleInterview([Turn.parse({ ...question, rows }), answer]), KAI_FU_LEE);
      return asked.get(answer.id)?.zh;
    };
    const long = `${"书".repeat(34)}。`;
    expect(asked(`${long}几年？`)).toBe(`${long}几年？`);
    expect(asked(`${long}这是几年了？`)).toBe("… 这是几年了？");
    expect(asked("书".repeat(41))).toMatch(/^书+…$/);
  });
});
