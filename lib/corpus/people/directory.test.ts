import { describe, expect, it } from "vitest";
import { buildOne, readPeople, readSidecar } from "../fixtures/build";
import { makePeopleDirectory, provisionalSpeaker, roleOfLabel } from "./directory";

const PEOPLE = "lin: { name: { zh: 林晓, en: Lin Xiao }, aliases: [大林] }\nzhou: { name: { zh: 周·墨 } }\n";
function find(label: string, sidecar = ""): string | null {
  const read = readSidecar(sidecar);
  if ("problems" in read) throw new Error("the sidecar of the test is wrong");
  return makePeopleDirectory(readPeople(PEOPLE), read.checked.value).find(label);
}

describe("whose label it is", () => {
  it.each<[string, string | null]>([
    ["林晓", "lin"],
    ["LIN XIAO", "lin"],
    ["linxiao", "lin"],
    ["大林", "lin"],
    ["「林晓」", "lin"],
    ["周墨", "zhou"],
    ["嘉宾林晓", "lin"],
    ["主持人 林晓", "lin"],
    ["主持人", null],
    ["林晓店主", null],
  ])("%s: %s", (label, id) => {
    expect(find(label)).toBe(id);
  });

  it("is as the sidecar says first", () => {
    const sidecar = "people: { other: { name: { zh: 林晓 } } }\nlabels: { 问: zhou }\n";
    expect([find("林晓", sidecar), find("问", sidecar), find("周墨", sidecar)]).toEqual(["other", "zhou", "zhou"]);
  });
});

describe("somebody whom nobody has defined", () => {
  it.each([
    ["Ana Ruiz", "ana-ruiz"],
    ["2 Ana", "ana"],
    ["José", "jose"],
    ["记者", "interviewer"],
    ["A", "guest"],
    ["观众", "voice-r7m-fmf"],
    ["CEO张三", "voice-1v-1x-27-isg-fex"],
    ["B", "voice-1u"],
  ])("%s has the id %s", (label, id) => {
    expect(provisionalSpeaker(label).id).toBe(id);
  });

  it("has a name in the language of the label", () => {
    expect([provisionalSpeaker("记者").name, provisionalSpeaker("Ana").name]).toEqual([{ zh: "记者" }, { en: "Ana" }]);
  });
});

describe("the role that a label names", () => {
  it.each([
    ["Q", "interviewer"],
    ["【问】", "interviewer"],
    ["q12", "interviewer"],
    ["主持", "interviewer"],
    ["Moderator", "interviewer"],
    ["答", "guest"],
    ["嘉宾", "guest"],
    ["Interviewee", "guest"],
    ["观众 3", "audience"],
    ["Audience member", "audience"],
    ["林晓", null],
    ["问题", null],
    ["嘉宾林晓", null],
  ])("%s: %s", (label, role) => {
    expect(roleOfLabel(label)).toBe(role);
  });
});

describe("an id that nobody has", () => {
  const SOURCE = "# 书店\n\n林晓说：“涨水了。”\n\n周墨说：“快搬书。”\n";
  const reported = (sidecar: string) =>
    buildOne({ source: SOURCE, sidecar, people: PEOPLE })
      .problems.filter(({ rule }) => rule === "speaker-undefined")
      .map(({ place, found, didYouMean }) => `${place.line}:${place.column} ${found.en} (${didYouMean})`);

  it.each<[string, string, string[]]>([
    ["among the participants", "participants: { lin: guest, zhuo: guest }", ["1:29 zhuo (zhou)"]],
    ["of a label", "labels: { 问: lin, 答: nobody-known }", ["1:19 nobody-known (null)"]],
    [
      "of somebody quoted",
      "form: narrative\nspeech:\n  - { words: 涨水了, speaker: lin }\n  - { words: 快搬书, speaker: zho }\n",
      ["4:19 zho (zhou)"],
    ],
    ["but a voice without a name", "form: narrative\nspeech:\n  - { words: 涨水了, speaker: null }\n", []],
    ["nor what is no speech", "form: narrative\nspeech:\n  - { words: 涨水了, speech: false }\n", []],
    ["nor a person of this interview", "people: { wu: { name: { zh: 吴 } } }\nparticipants: { wu: guest }\n", []],
    [
      "of a settled turn, unless it is a label",
      "turns: [{ at: 周墨说, speaker: 王 }, { at: 林晓说, speaker: 林晓 }]",
      ["1:20 王 (null)"],
    ],
  ])("%s", (_, sidecar, problems) => {
    expect(reported(sidecar)).toEqual(problems);
  });
});
