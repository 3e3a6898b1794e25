import { describe, expect, it } from "vitest";
import { textsIn } from "../fixtures/read";
import { labelNames } from "./labels";

const namesOf = (text: string) => labelNames(textsIn(text), () => false);
const inText = (text: string) => [...namesOf(text).inText];
const inHeadings = (text: string) => [...namesOf(text).inHeadings];

describe("how often a name stands like a label before it is one", () => {
  it.each([
    ["in bold, twice", "**店里：**早。\n\n", 2],
    ["plainly, three times", "店里：早。\n\n", 3],
    ["beside a time, twice", "[00:02] 店里：早。\n\n", 2],
  ])("%s", (_, line, times) => {
    expect(inText(line.repeat(times))).toEqual(["店里"]);
    expect(inText(line.repeat(times - 1))).toEqual([]);
  });

  it("a conventional one once, where another label stands beside it", () => {
    expect(inText("问：早？\n\n答：早。\n")).toEqual(["问", "答"]);
    expect(inText("问：早？\n\n早。\n")).toEqual([]);
  });

  it("in headings, three times, or twice where both ask", () => {
    const heading = (asks: boolean) => `## 林晓：书店${asks ? "？" : ""}\n\n早。\n\n`;
    expect(inHeadings(heading(false).repeat(3))).toEqual(["林晓"]);
    expect(inHeadings(heading(false).repeat(2))).toEqual([]);
    expect(inHeadings(heading(true).repeat(2))).toEqual(["林晓"]);
    expect(inHeadings(heading(true) + heading(false))).toEqual([]);
    expect(inHeadings(heading(true))).toEqual([]);
  });
});

describe("`Q. …` and `A. …` are labels", () => {
  it("from two questions and two answers on", () => {
    expect(namesOf("Q. Early?\n\nA. Yes.\n\nQ. Late?\n\nA. No.\n").stops).toBe(true);
    expect(namesOf("Q. Early?\n\nA. Yes.\n\nQ. Late?\n").stops).toBe(false);
    expect(namesOf("Q. Early?\n\nA. Yes.\n\nA. No.\n").stops).toBe(false);
  });

  it("where a question comes first", () => {
    expect(namesOf("A. Yes.\n\nQ. Early?\n\nA. Yes.\n\nQ. Late?\n").stops).toBe(false);
  });
});
