import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Turn } from "../../schema/schema";
import { sampleInterview, sampleTurn } from "../testing/sample";
import { answerPagesOf, hasPage } from "./answer-pages";

const shape = (sections: Turn[][]) =>
  answerPagesOf(sampleInterview(...sections)).map(({ turn, questions }) => [turn.id, questions.map(({ id }) => id)]);

describe("passagesOf", () => {
  it("gives an answer the question before it, even across a section boundary", () => {
    const turns = [[sampleTurn("quest1", "question")], [sampleTurn("answer1", "answer")]];
    expect(shape(turns)).toEqual([["answer1", ["quest1"]]]);
  });

  it("gives a second answer the same question", () => {
    const turns = [sampleTurn("quest1", "question"), sampleTurn("answer1", "answer"), sampleTurn("answer2", "answer")];
    expect(shape([turns])).toEqual([
      ["answer1", ["quest1"]],
      ["answer2", ["quest1"]],
    ]);
  });

  it("keeps consecutive unanswered questions together, even around an editor's note", () => {
    const turns = [
      sampleTurn("quest1", "question"),
      sampleTurn("answer1", "answer"),
      sampleTurn("quest2", "question"),
      sampleTurn("edit11", "editorial"),
      sampleTurn("quest3", "question"),
      sampleTurn("answer2", "answer"),
    ];
    expect(shape([turns]).at(-1)).toEqual(["answer2", ["quest2", "quest3"]]);
  });

  it("chains the passages, whatever is between them", () => {
    const kinds = fc.array(fc.constantFrom("question", "answer", "remark", "narration", "editorial"));
    fc.assert(
      fc.property(kinds, (drawn) => {
        const turns = drawn.map((kind, index) => sampleTurn(`turn${index}`.padEnd(6, "x"), kind));
        const passages = answerPagesOf(sampleInterview(turns));
        expect(passages.map(({ turn }) => turn)).toEqual(turns.filter(hasPage));
        for (const [index, { previous, next }] of passages.entries()) {
          expect(previous).toBe(passages[index - 1]?.turn ?? null);
          expect(next).toBe(passages[index + 1]?.turn ?? null);
        }
      }),
    );
  });
});
