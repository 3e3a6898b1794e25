import { describe, expect, it } from "vitest";
import { readYamlValue } from "./yaml";

/** The faults of a YAML text: offset, kind, what stands there, what was meant. */
function faults(text: string) {
  const read = readYamlValue(text);
  return "faults" in read
    ? read.faults.map(({ offset, facts: { code, at, likely, close } }) => [offset, code, at, close ?? likely])
    : [];
}

describe("a YAML text", () => {
  it("is read with dates as they are printed", () => {
    const read = readYamlValue("date: 2023-04-05\nn: 1\nno: no\nlist: [a, 1.0]\n");
    expect("value" in read ? read.value : null).toEqual({ date: "2023-04-05", n: 1, no: "no", list: ["a", 1] });
  });

  it.each<[string, string, unknown[][]]>([
    ["a list that is never closed", "tags: [河, 书\ntitle: 书店\n", [[6, "UNCLOSED", "[", "]"]]],
    ["a mapping that is never closed", "title: { zh: 书店\nform: letter\n", [[7, "UNCLOSED", "{", "}"]]],
    ["a quotation that is never closed", "title: '书店\n", [[7, "UNCLOSED", "'", "'"]]],
    ["a quotation in a list", 'tags: ["河, 书]\n', [[7, "UNCLOSED", '"', '"']]],
    [
      "a key twice, all of them",
      "a: 1\na: 2\nb: 1\nb: 2\n",
      [
        [5, "DUPLICATE_KEY", "a: 2", undefined],
        [15, "DUPLICATE_KEY", "b: 2", undefined],
      ],
    ],
    ["a name for nothing", "title: *书店*\n", [[7, "BAD_ALIAS", "*书店*", '"*书店*"']]],
    ["a colon in a value", "title: One: two\n", [[7, "BLOCK_AS_IMPLICIT_KEY", "One: two", '"One: two"']]],
    ["a sign that begins no value", "title: @one\n", [[7, "BAD_SCALAR_START", "@one", '"@one"']]],
    [
      "a wide colon",
      "title: 书\nform：letter\nb: 1\n",
      [[9, "MULTILINE_IMPLICIT_KEY", "form：letter", "form: letter"]],
    ],
  ])("with %s", (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it("of aliases upon aliases is refused", () => {
    const text =
      "a: &a [1, 1, 1, 1]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]\n";
    expect(faults(text)).toEqual([[0, "ALIASES", undefined, undefined]]);
    expect(faults("a: &a [1]\nb: *a\n")).toEqual([]);
  });
});
