import { describe, expect, it } from "vitest";
import { announcesNote, noteKind } from "./notes";

describe("a note by the publisher", () => {
  it.each([
    "更正：灯塔建于一九二〇年。",
    "更正：燈塔建於一九二〇年。",
    "更正启事：灯塔建于一九二〇年。",
    "更正（5月3日）：灯塔建于一九二〇年。",
    "【更正】灯塔建于一九二〇年。",
    "※ 更正　灯塔建于一九二〇年。",
    "本文早前版本误将姨妈写成姑妈。",
    "灯塔建于一九二〇年，特此更正。",
    "Correction: the lighthouse was built in 1920.",
    "CORRECTION (May 3): the lighthouse was built in 1920.",
    "Correction, May 3, 2022: the lighthouse was built in 1920.",
    "Corrections and clarifications: the lighthouse was built in 1920.",
    "Clarification — the lighthouse was built in 1920.",
    "An earlier version of this interview misspelled the keeper’s name.",
    "This article was corrected on May 3.",
    "更正启事",
  ])("that corrects: %s", (text) => {
    expect(noteKind(text)).toBe("correction");
  });

  it.each([
    "编者按：灯塔在岛上。",
    "編者按：燈塔在島上。",
    "【编者按】灯塔在岛上。",
    "（译注：原文如此）",
    "Editor’s note: the lighthouse is on the island.",
    "[Note: she laughs]",
    "本访谈内容经过编辑和删减。",
    "This interview has been edited and condensed.",
    "编者按",
  ])("of another kind: %s", (text) => {
    expect(noteKind(text)).toBe("note");
  });

  it.each([
    "更正过两次。",
    "更正，我是说那盏灯：它还亮着。",
    "澄清湖在岛上。",
    "Correction of the lens is slow: it takes a week.",
    "Note: this is how I speak.",
    "An earlier version of the lamp burned oil.",
    "This interview was edited by my aunt.",
    "本文我写了十年。",
  ])("is not %s", (text) => {
    expect(noteKind(text)).toBeNull();
  });

  it("may be announced in a line of its own", () => {
    expect(["更正启事", "【更正】", "Editor’s note:", "Correction"].filter((text) => !announcesNote(text))).toEqual([]);
    expect(["更正：灯塔", "Correction: the lamp"].filter(announcesNote)).toEqual([]);
  });
});
