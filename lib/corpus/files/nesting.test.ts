import { describe, expect, it } from "vitest";
import { makeSource } from "../text/source";
import { checkNesting } from "./nesting";

const said = (text: string) =>
  checkNesting(makeSource("source.md", text)).map(({ rule, place: { line, column } }) => `${line}:${column} ${rule}`);

describe("a text nests too deep", () => {
  it.each([
    ["quotations", ">".repeat(120), ">".repeat(121), "1:1"],
    ["items in one line", "- ".repeat(120), "- ".repeat(121), "1:1"],
    ["numbered items in one line", "1. ".repeat(120), "1. ".repeat(121), "1:1"],
    ["an indented item", `${"  ".repeat(120)}- 书`, `${"  ".repeat(121)}- 书`, "1:243"],
    ["an item indented by tabs", `${"\t".repeat(60)}- 书`, `${"\t".repeat(61)}- 书`, "1:62"],
  ])("beyond 120 levels: %s", (_, holds, fails, place) => {
    expect(said(`${holds}书\n`)).toEqual([]);
    expect(said(`${fails}书\n`)).toEqual([`${place} text-too-deep`]);
    expect(said(`书\n\n${fails}书`)).toEqual([`${place.replace("1:", "3:")} text-too-deep`]);
  });

  it("and not by an indent alone", () => {
    expect(said(`${" ".repeat(400)}书\n`)).toEqual([]);
  });
});
