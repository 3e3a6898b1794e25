import { describe, expect, it } from "vitest";
import { passagesIn } from "../../fixtures/read";
import { takeRunningHeads } from "./running-heads";

const left = (...lines: readonly string[]) =>
  takeRunningHeads(passagesIn(lines.join("\n\n"))).passages.map(({ words }) => words.text);

describe("running heads", () => {
  it("recur beside page numbers that follow one another", () => {
    expect(left("The bell was", "Harbour News", "7", "rung in", "Harbour News", "8", "fog.")).toEqual([
      "The bell was\nrung in\nfog.",
    ]);
    expect(left("Fog.", "Page 7 of 9", "Harbour News, 3 May", "Rain.", "Page 8 of 9", "Harbour News, 4 May")).toEqual([
      "Fog.",
      "Rain.",
    ]);
  });

  it("may hold the number of their page, in an order with gaps", () => {
    expect(left("Fog.", "Harbour Annual   Page 3 of 12", "Rain.", "Harbour Annual   Page 7 of 12", "Snow.")).toEqual([
      "Fog.",
      "Rain.",
      "Snow.",
    ]);
    expect(left("有雾。", "港口年报　第 3 页，共 12 页", "有雨。", "港口年报　第 4 页，共 12 页")).toEqual([
      "有雾。",
      "有雨。",
    ]);
  });

  it("recur on the nearest line that has words", () => {
    expect(left("Fog.", "Harbour News\n\f\n7", "Rain.", "Harbour News\n\f\n8")).toEqual(["Fog.", "Rain."]);
  });

  it.each([
    ["without a page number", ["Fog.", "Harbour News", "Rain.", "Harbour News", "Snow."]],
    ["on one page", ["Fog.", "Harbour News", "7", "Rain.", "8", "Snow."]],
    ["beside numbers in no order", ["Fog.", "Harbour News", "7", "Rain.", "Harbour News", "12", "Snow."]],
    ["that name one page", ["Fog.", "It is on page 3 of 12", "Rain.", "It is on page 3 of 12"]],
    ["that end like a sentence", ["Fog.", "Yes.", "7", "Rain.", "Yes.", "8", "Snow."]],
  ])("are no lines %s", (_, lines) => {
    expect(left(...lines)).toEqual(lines);
  });

  it("join nothing before a label", () => {
    expect(left("Fog", "Harbour News", "7", "Ann: Rain", "Harbour News", "8", "Bo: Snow")).toEqual([
      "Fog",
      "Ann: Rain",
      "Bo: Snow",
    ]);
  });

  it("are where they are said to be", () => {
    const text = "Fog.\nHarbour News\n\n7\n\nRain.\nHarbour News\n\n8";
    const { leftOut } = takeRunningHeads(passagesIn(text));
    expect(leftOut.map(([from, to]) => text.slice(from, to))).toEqual(["7", "Harbour News", "8", "Harbour News"]);
  });
});
