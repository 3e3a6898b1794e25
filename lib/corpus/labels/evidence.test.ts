import { describe, expect, it } from "vitest";
import { type LabelUnit, namesInTurns, namesOnce } from "./evidence";

const NAMES: Readonly<Record<string, string>> = { L: "林晓", Z: "周墨", O: "陈一鸣" };

/** A letter for each line: who begins it, `-` for nobody; who stands first asks. */
function unitsOf(letters: string): LabelUnit[] {
  return [...letters].map((letter, i) => ({ name: NAMES[letter] ?? null, formOf: null, bold: false, asks: i === 0 }));
}

const inTurns = (letters: string) => namesInTurns(unitsOf(letters), () => false);
const once = (letters: string) => namesOnce(unitsOf(letters), new Set(["林晓", "周墨"]));

describe("names that stand twice are labels", () => {
  it.each([
    ["two people, two turns each", "LZLZ", "LZL"],
    ["half of the lines begin with a label", "L-Z-L--Z", "L--Z-L--Z"],
    ["three of five labels follow another one than themselves", "LLZZLZ", "LLLZZL"],
  ])("where %s: %s, and not %s", (_, holds, fails) => {
    expect(inTurns(holds)).toEqual(["林晓", "周墨"]);
    expect(inTurns(fails)).toEqual([]);
  });

  it("only where somebody asks", () => {
    expect(
      namesInTurns(
        unitsOf("LZLZ").map((unit) => ({ ...unit, asks: false })),
        () => false,
      ),
    ).toEqual([]);
  });

  it("only where they are names of people, or conventional", () => {
    const units = unitsOf("LZLZ").map((unit) => ({ ...unit, name: unit.name === "周墨" ? "价格是" : unit.name }));
    expect(namesInTurns(units, () => false)).toEqual([]);
    expect(namesInTurns(units, (name) => name === "价格是")).toEqual(["林晓", "价格是"]);
  });
});

describe("a name that stands once is a label", () => {
  it.each([
    ["among four labels that are believed", "LZOLZ", "LZOL"],
    ["where half of the lines begin with those", "LZOLZ---", "LZOLZ----"],
    ["right behind a label", "LZOLZ", "LZ-OLZ"],
    ["right before a label, or at the end", "LZLZO", "LZO-LZ"],
  ])("%s: %s, and not %s", (_, holds, fails) => {
    expect(once(holds)).toEqual(["陈一鸣"]);
    expect(once(fails)).toEqual([]);
  });

  it("only where it is printed as they are", () => {
    const bold = unitsOf("LZOLZ").map((unit) => ({ ...unit, bold: unit.name === "陈一鸣" }));
    expect(namesOnce(bold, new Set(["林晓", "周墨"]))).toEqual([]);
  });
});
