import { expect, it } from "vitest";
import { buildOne } from "../fixtures/build";

it("an answer without a label is reported, unless an editor says whose it is", () => {
  const source = [
    ...["林晓：开了多久？", "周墨：十年。", "林晓：涨水呢？", "周墨：来过。", "林晓：书呢？", "都搬上楼了。"],
    ...["林晓：还开吗？", "还要开。", "林晓：开多久？", "周墨：很久。"],
  ].join("\n\n");
  const lines = (sidecar: string) =>
    buildOne({ source, sidecar })
      .problems.filter(({ rule }) => rule === "answer-unlabelled")
      .map(({ found }) => found.en.match(/on lines ([\d, ]*),/u)?.[1]);
  expect(lines("")).toEqual(["11, 15"]);
  expect(lines("turns: [{ at: 都搬上楼了, speaker: 周墨 }]\n")).toEqual(["15"]);
});
