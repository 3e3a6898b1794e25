import { describe, expect, it } from "vitest";
import { han, turnsIn } from "../fixtures/read";

const WHO = "主持人：林晓\n\n";
const talk = (ends: readonly string[]) =>
  ends.map((end, i) => `${i % 2 === 0 ? "主持人" : "周墨"}：开了多久${end}\n\n`);
const TALK = talk(["？", "。", "？", "。", ""]).join("");
const ALL = ["主持人", "周墨", "主持人", "周墨", "主持人"];

describe("lines at the top say who somebody is", () => {
  it("of no more than 40 characters", () => {
    expect(turnsIn(`${WHO}周墨：${han(40)}\n\n${TALK}`)).toEqual(ALL);
    expect(turnsIn(`${WHO}周墨：${han(41)}\n\n${TALK}`)).toEqual(["主持人", "周墨", ...ALL]);
  });

  it("without the end of a sentence", () => {
    expect(turnsIn(`${WHO}周墨：店主。\n\n${TALK}`)).toEqual(["周墨", ...ALL]);
  });

  it("where four of five turns end like sentences", () => {
    expect(turnsIn(`${WHO}周墨：店主\n\n${TALK}`)).toEqual(ALL);
    expect(turnsIn(`${WHO}周墨：店主\n\n${talk(["？", "。", "？", "", ""]).join("")}`)).toEqual([
      "主持人",
      "周墨",
      ...ALL,
    ]);
  });
});
