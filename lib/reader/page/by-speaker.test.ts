import { describe, expect, it } from "vitest";
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
});
