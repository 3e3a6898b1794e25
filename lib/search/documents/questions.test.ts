import { expect, test } from "vitest";
import { Slug, TurnId } from "../../schema/ids";
import { turn } from "../testing/turns";
import { withQuestions } from "./questions";

const asked = (number: number) => ({ question: TurnId.parse(`t${String(number).padStart(5, "0")}`) });

test("a turn stands with the question that it answers, of the same interview, and how far before it that is", () => {
  const turns = [
    turn(0, ["问？"]),
    turn(1, ["答。"], asked(0)),
    turn(2, ["补充。"], asked(0)),
    turn(3, ["另问？"], { slug: Slug.parse("two") }),
    turn(4, ["另答。"], { slug: Slug.parse("two"), ...asked(0) }),
    turn(5, ["再答。"], { slug: Slug.parse("two"), ...asked(3) }),
  ];
  const found = [...withQuestions(turns)].map(({ question, distance }) => [question?.id ?? null, distance]);
  expect(found).toEqual([
    [null, 0],
    ["t00000", 1],
    ["t00000", 2],
    [null, 0],
    [null, 0],
    ["t00003", 2],
  ]);
});
