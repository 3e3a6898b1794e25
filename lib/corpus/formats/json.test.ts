import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "./json";

const fault = (text: string) => {
  const read = readJson(text);
  return "fault" in read ? [read.fault.offset, read.fault.at] : null;
};

describe("a JSON text", () => {
  it("is read as JSON.parse reads it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const read = readJson(JSON.stringify(value, null, indent));
        expect("value" in read ? read.value : "a fault").toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(readJson('\uFEFF{"a": [1, -0.5e+3, "\\u4e66"]}')).toMatchObject({ value: { a: [1, -500, "书"] } });
  });

  it("has its keys with their places, and those that stand twice", () => {
    const read = readJson('{"a": {"b": 1, "c": {}}, "a": [{"b": 2}], "d": null}');
    expect("keys" in read ? read.keys : []).toEqual([
      { path: ["a"], offset: 1, first: null },
      { path: ["a", "b"], offset: 7, first: null },
      { path: ["a", "c"], offset: 15, first: null },
      { path: ["a"], offset: 25, first: 1 },
      { path: ["a", "", "b"], offset: 32, first: null },
      { path: ["d"], offset: 42, first: null },
    ]);
  });

  it.each<[string, number, string]>([
    ['{"a": 1,}', 8, "}"],
    ["[1,]", 3, "]"],
    ["[1 2]", 3, "2]"],
    ["[,1]", 1, ",1]"],
    ['{"a" 1}', 5, "1}"],
    ['{"a": 1 "b": 2}', 8, '"b": 2}'],
    ["{a: 1}", 1, "a: 1}"],
    ["{1: 1}", 1, "1: 1}"],
    ['{"a": 1]', 7, "]"],
    ["[1}", 2, "}"],
    ['{"a":: 1}', 5, ": 1}"],
    ["1, 2", 1, ", 2"],
    ["1 2", 2, "2"],
    ["01", 1, "1"],
    ['["a\nb"]', 1, '"a'],
    ["tru", 0, "tru"],
    ["", 0, ""],
    ["[1", 2, ""],
    ['{"a": 1\n', 7, ""],
    ['{"a":\n', 5, ""],
    [`?${"x".repeat(60)}`, 0, `?${"x".repeat(39)}`],
  ])("with a fault is said to be wrong where it is: %j", (text, offset, at) => {
    expect(fault(text)).toEqual([offset, at]);
  });
});
