import { describe, expect, it } from "vitest";
import { fenceLength, offsetsOf } from "./offsets";

/** The offsets of the characters of a value, in a source of which all is the node. */
const offsets = (value: string, source: string, hasReferences = true) =>
  offsetsOf(value, source, 0, source.length, hasReferences);

describe("where the characters of a value are from", () => {
  it.each<[string, string, string, number[]]>([
    ["as they stand", "书店", "书店", [0, 1]],
    ["behind escapes", "a*b", "a\\*b", [0, 2, 3]],
    ["behind the marks of a block quote and indentation", "a\nb", "a\n>  b", [0, 1, 5]],
    ["in a source with other line ends", "a\nb", "a\r\nb", [0, 1, 3]],
    ["in references", "a&b<c", "a&amp;b&lt;c", [0, 1, 6, 7, 11]],
    ["", "a b", "a&#32;b", [0, 1, 6]],
    ["", "&lt;a", "&amp;lt;a", [0, 5, 6, 7, 8]],
    ["", "字a", "&#x5B57;a", [0, 8]],
    ["", "𠮷a", "&#x20BB7;a", [0, 0, 9]],
    ["", "≧̸a", "&ngE;a", [0, 0, 5]],
    ["", "&a", "\\&a", [1, 2]],
    ["", "\\&a", "\\\\&amp;a", [0, 2, 7]],
    ["", "&copy a", "&copy a", [0, 1, 2, 3, 4, 5, 6]],
    ["", "&none;a", "&none;a", [0, 1, 2, 3, 4, 5, 6]],
  ])("%s: %j of %j", (_, value, source, at) => {
    expect(offsets(value, source)).toEqual(at);
  });

  it("in code, where an ampersand is one", () => {
    expect(offsets("&amp;a", "&amp;a", false)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(offsets("a\nb", "a\n> b", false)).toEqual([0, 1, 4]);
  });

  it("in a part of the source", () => {
    expect(offsetsOf("a*b", "xx a\\*b yy", 3, 7, true)).toEqual([3, 5, 6]);
    expect(offsetsOf("ab", "xx ab yy", 3, 5, true)).toEqual([3, 4]);
  });

  it("when a character is not there: where the one before it is, or at the beginning", () => {
    expect(offsets("a?b", "ab")).toEqual([0, 0, 1]);
    expect(offsets("?a", "ba")).toEqual([0, 1]);
    // A tab is expanded to spaces, which are not looked for on the next line.
    expect(offsets("a    b\nc d", "a\tb\nc d")).toEqual([0, 0, 0, 0, 0, 2, 3, 4, 5, 6]);
    expect(offsets("    a b", "\ta b", false)).toEqual([0, 0, 0, 0, 1, 2, 3]);
    expect(offsetsOf("ab", "a b", 0, 2, true)).toEqual([0, 0]);
  });
});

describe("what precedes code", () => {
  it.each<[string, number]>([
    ["`a`", 1],
    ["``a``", 2],
    ["```js\na\n```", 6],
    ["  ~~~\r\na", 7],
    ["```\ra", 4],
    ["```a```", 3],
    ["    a", 0],
    ["a", 0],
  ])("%j", (source, length) => {
    expect(fenceLength(source, 0)).toBe(length);
    expect(fenceLength(`x${source}`, 1)).toBe(length);
  });
});
