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

  it("that name somebody who speaks below, alone or at the end of a line", () => {
    const talkOfTwo = talk(["？", "。", "？", "。"]).join("").replaceAll("主持人", "林晓");
    for (const line of ["主持人：林晓", "主持人：出版人 林晓", "嘉宾：周墨（化名）"])
      expect(turnsIn(`${line}\n\n${talkOfTwo}`)).toEqual(["林晓", "周墨", "林晓", "周墨"]);
  });

  it("that say on one line what the labels stand for", () => {
    const talk = Array.from({ length: 6 }, (_, i) => (i % 2 === 0 ? "問：開了多久？\n\n" : "榮：開了十年。\n\n"));
    expect(turnsIn(`問：記者　榮：劉錦榮\n\n${talk.join("")}`)).toHaveLength(6);
    expect(turnsIn(`問：記者　悅：劉心悅\n\n${talk.join("")}`)).toHaveLength(7);
  });

  it("that introduce a guest by name, and say more", () => {
    const talkOfTwo = talk(["？", "。", "？", "。"]).join("").replaceAll("主持人", "林晓");
    for (const more of ["河边书店店主", `在河边开书店，${han(40)}`])
      expect(turnsIn(`嘉宾：周墨，${more}\n\n${talkOfTwo}`)).toEqual(["林晓", "周墨", "林晓", "周墨"]);
    expect(turnsIn(`嘉宾：周墨，我早。\n\n${talkOfTwo}`)).toEqual(["嘉宾", "林晓", "周墨", "林晓", "周墨"]);
  });

  it("that list when and where it was recorded, of three keys with two of a recording, and none twice", () => {
    const list = ["Place: by the river", "Date: 14 March", "Interviewee: Zhou Mo, b. 1927", "Interviewer: Lin Xiao."];
    const talkOfTwo = "LX: Is it day?\n\nZM: It is.\n\nLX: Is it late?\n\nZM: No, it is not.\n\n";
    const ZL = ["LX", "ZM", "LX", "ZM"];
    expect(turnsIn(`${list.join("\n")}\n\n${talkOfTwo}`)).toEqual(ZL);
    expect(turnsIn(`${list.slice(0, 3).join("\n")}\n\n${talkOfTwo}`)).toEqual(ZL);
    expect(turnsIn(`${list.slice(1).join("\n")}\n\n${talkOfTwo}`)).not.toEqual(ZL);
    expect(turnsIn(`${[...list, "Interviewer: Ann."].join("\n")}\n\n${talkOfTwo}`)).not.toEqual(ZL);
  });

  it("that tell a life, even as a sentence", () => {
    expect(turnsIn(`周墨：1974年生，河边书店店主。\n\n${TALK}`)).toEqual(ALL);
    expect(turnsIn(`周墨：1974年我在河边。\n\n${TALK}`)).toEqual(["周墨", ...ALL]);
  });
});
