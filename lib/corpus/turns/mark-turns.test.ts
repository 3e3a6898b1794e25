import { describe, expect, it } from "vitest";
import { han, turnsIn } from "../fixtures/read";

describe("bold questions between labelled answers are the other voice", () => {
  it("from two on", () => {
    const asked = (count: number) => turnsIn("**你早吗？**\n\n**周墨：**早。\n\n".repeat(count));
    expect(asked(2)).toEqual(["question", "周墨", "question", "周墨"]);
    expect(turnsIn("**你早吗？**\n\n**周墨：**早。\n\n**周墨：**晚。\n", "form: dialogue\n")).toEqual(["周墨", "周墨"]);
  });
});

describe("where only questions have labels, what stands behind is the answer", () => {
  const asked = "问：早吗？\n\n早啊。\n\n问：晚吗？\n\n晚啊。\n\n";

  it("from two questions on", () => {
    expect(turnsIn(asked)).toEqual(["问", "answer", "问", "answer"]);
    expect(turnsIn("问：早吗？\n\n早啊。\n", "form: dialogue\n")).not.toContain("answer");
  });

  it("where the interview is half of the text", () => {
    expect(turnsIn(`${han(12)}\n\n${asked}`)).toHaveLength(4);
    expect(turnsIn(`${han(13)}\n\n${asked}`)).toEqual([]);
  });
});
