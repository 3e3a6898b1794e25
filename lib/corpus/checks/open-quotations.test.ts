import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";
import { han } from "../fixtures/read";

/** The words behind a quotation mark that is never closed, as they are reported; none where nothing is. */
function reported(...said: readonly string[]): string[] {
  const source = `问：早吗？\n\n答：${said.join("\n\n")}\n\n问：好吗？\n\n答：好。\n`;
  const { problems } = buildOne({ source });
  return problems
    .filter(({ rule }) => rule === "quotation-unclosed")
    .map(({ found }) => /书+/.exec(found.zh)?.[0] ?? "");
}

describe("a quotation that is never closed", () => {
  it("is shown with twelve characters", () => {
    expect(reported(`“${han(12)}`)).toEqual([han(12)]);
    expect(reported(`“${han(13)}`)).toEqual([han(12)]);
    expect(reported(`“${han(11)}`)).toEqual([han(11)]);
  });

  it("is none where it goes on in the next paragraph and closes there", () => {
    expect(reported("“书", "“书”")).toEqual([]);
    expect(reported("“书", "书”")).toEqual([]);
    expect(reported("“书", "“书")).toEqual(["书"]);
  });

  it("in straight marks, inches apart", () => {
    expect(reported('"书')).toEqual(["书"]);
    expect(reported('"书"')).toEqual([]);
    expect(reported('12"书')).toEqual([]);
  });

  it("begins with a mark that opens", () => {
    expect(reported("书”")).toEqual([]);
    expect(reported("书」")).toEqual([]);
    expect(reported("书”“书书")).toEqual(["书书"]);
  });

  it("inside another", () => {
    expect(reported("“书「书」书”")).toEqual([]);
    expect(reported("“书「书”")).toEqual(["书"]);
  });
});
