import { describe, expect, it } from "vitest";
import { han, passagesIn, textsIn } from "../fixtures/read";
import { candidatesIn } from "./candidates";
import { unitsOf } from "./units";

describe("how far back is looked for the end of a sentence", () => {
  it("is 20 characters before a label within a line", () => {
    const labels = (closing: number) => textsIn(`河边。${"）".repeat(closing)}问：早\n`).flatMap(candidatesIn);
    expect(labels(19).map(({ name }) => name)).toEqual(["问"]);
    expect(labels(20)).toEqual([]);
  });

  it("is 80 characters before a line: what is further away is no beginning of its sentence", () => {
    const isFree = (gap: number) =>
      unitsOf(passagesIn(`周墨：早吗${"\u3000".repeat(gap)}\n林晓：早\n`)).map((unit) => unit.isFree);
    expect(isFree(78)).toEqual([true, false]);
    expect(isFree(79)).toEqual([true, true]);
  });

  it("is not beyond a line with a colon of 40 characters at most", () => {
    const isFree = (line: string) => unitsOf(passagesIn(`${line}\n林晓：早\n`)).map((unit) => unit.isFree);
    expect(isFree(`周墨：${han(36)}`)).toEqual([true, true]);
    expect(isFree(`周墨：${han(37)}`)).toEqual([true, false]);
    expect(isFree("早吗")).toEqual([true, false]);
    expect(isFree(`早吗\n${"\u3000".repeat(81)}周墨：早`)).toEqual([true, false, false]);
  });
});

it("only a paragraph begins with a dash, and no line in it", () => {
  const isDashed = (text: string) => unitsOf(passagesIn(text)).map((unit) => unit.isDashed);
  expect(isDashed("——早吗？\n林晓：早。\n")).toEqual([true, false]);
  expect(isDashed("早吗？\n林晓：早。\n")).toEqual([false, false]);
});
