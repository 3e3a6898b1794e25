import { describe, expect, it } from "vitest";
import { readTomlValue } from "./toml";

describe("a TOML text", () => {
  it("is read with dates as they are printed", () => {
    expect(readTomlValue("date = 2023-04-05\n'when' = 2023-04-05T23:30:00-08:00 \ntitle = '书店'\nn = 1\n")).toEqual({
      fields: { date: "2023-04-05", when: "2023-04-05T23:30:00-08:00", title: "书店", n: 1 },
    });
    expect(readTomlValue("date = '2023-02-30'\n")).toEqual({ fields: { date: "2023-02-30" } });
  });

  it.each<[string, string, [number, number]]>([
    ["a day that there is not", "title = '书店'\n  date = 2023-02-30\n", [2, 10]],
    ["a month that there is not", "date = 2023-13-01\n", [1, 8]],
    ["a string that is never closed", 'title = "书店\n', [1, 12]],
  ])("with %s", (_, text, [line, column]) => {
    expect(readTomlValue(text)).toEqual({ fault: { line, column, reason: expect.not.stringContaining("\n") } });
  });
});
