import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";
import { han, latin } from "../fixtures/read";

/** The versions of a talk with so much Chinese and so much English speech. */
function versions(chinese: number, english: number): string[] {
  const source = `问：${han(chinese)}？\n\n答：书。\n\nQ: ${latin(english)}?\n\nA: book.\n`;
  return buildOne({ source }).interviews.flatMap(({ editions }) => editions.map(({ lang }) => lang));
}

describe("the other language is a version", () => {
  it("from a tenth of the speech on", () => {
    expect(versions(89, 9)).toEqual(["zh", "en"]);
    expect(versions(90, 9)).toEqual(["zh"]);
  });
});
