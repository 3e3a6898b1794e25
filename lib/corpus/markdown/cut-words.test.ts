import { describe, expect, it } from "vitest";
import { makeSource } from "../text/source";
import { type Phrasing, parseMarkdown } from "./parse";
import { cut, cutAt, plainTextOf, remove, trim } from "./words";

function nodesOf(text: string): Phrasing {
  const [node] = parseMarkdown(makeSource("source.md", text), 0).children;
  if (node?.type !== "paragraph") throw new Error(`${text} is not a paragraph`);
  return node.children;
}

/** Nodes in short form: `s(…)` is bold, `e(…)` emphasis, `l(…)` a link, `!` an image, `/` a line break. */
function print(nodes: Phrasing): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      if (node.type === "inlineCode") return `\`${node.value}\``;
      if (node.type === "image") return "!";
      if (node.type === "break") return "/";
      const mark = node.type === "inlineElement" ? node.name : node.type.charAt(0);
      return "children" in node ? `${mark}(${print(node.children)})` : "?";
    })
    .join("");
}

/** A paragraph of fourteen word positions: `ab`, `cd`, `ef`, `g`, a break, `h`, `i`, `jk`, `lm`. */
const TEXT = "ab**cd*ef***`g`  \nh![](x.png)i[jk](https://example.org/)lm";

describe("a paragraph", () => {
  it("is printed here so", () => {
    expect(print(nodesOf(TEXT))).toBe("abs(cde(ef))`g`/h!il(jk)lm");
    expect(plainTextOf(nodesOf(TEXT)).text).toBe("abcdefg\nhijklm");
  });

  it.each([
    [0, 14, "abs(cde(ef))`g`/h!il(jk)lm"],
    [0, 3, "abs(c)"],
    [3, 5, "s(de(e))"],
    [5, 6, "s(e(f))"],
    [6, 8, "`g`/"],
    [6, 7, "`g`"],
    [7, 8, "/"],
    [8, 9, "h"],
    [9, 10, "!i"],
    [10, 11, "l(j)"],
    [12, 14, "lm"],
    [4, 4, ""],
    [14, 14, ""],
  ])("cut from %i to %i", (from, to, expected) => {
    const part = cut(nodesOf(TEXT), from, to);
    expect(print(part)).toBe(expected);
    const { text, at, strong, emphasised } = plainTextOf(nodesOf(TEXT));
    expect(plainTextOf(part)).toEqual({
      text: text.slice(from, to),
      at: at.slice(from, to),
      strong: strong.slice(from, to),
      emphasised: emphasised.slice(from, to),
    });
  });

  it("is cut in several places at once", () => {
    expect(cutAt(nodesOf(TEXT), [0, 3, 6, 9, 14]).map(print)).toEqual(["abs(c)", "s(de(ef))", "`g`/h", "!il(jk)lm"]);
    expect(cutAt(nodesOf(TEXT), [1, 5, 5, 11]).map(print)).toEqual(["bs(cde(e))", "", "s(e(f))`g`/h!il(j)"]);
    expect(cutAt(nodesOf("ab"), [0]).map(print)).toEqual([]);
  });

  it("has an image at its end in its last part", () => {
    const nodes = nodesOf("ab![](x.png)");
    expect(cutAt(nodes, [0, 1, 2]).map(print)).toEqual(["a", "b!"]);
    expect([cut(nodes, 0, 2), cut(nodes, 0, 1), cut(nodes, 2, 2)].map(print)).toEqual(["ab!", "a", "!"]);
    expect(cutAt(nodesOf("![](x.png)ab"), [0, 1, 2]).map(print)).toEqual(["!a", "b"]);
  });

  it.each([
    [0, 3, "s(de(ef))`g`/h!il(jk)lm"],
    [2, 6, "ab`g`/h!il(jk)lm"],
    [7, 8, "abs(cde(ef))`g`h!il(jk)lm"],
    [8, 14, "abs(cde(ef))`g`/!"],
    [6, 12, "abs(cde(ef))!lm"],
    [5, 5, "abs(cde(ef))`g`/h!il(jk)lm"],
  ])("without its words from %i to %i", (from, to, expected) => {
    const rest = remove(nodesOf(TEXT), from, to);
    expect(print(rest)).toBe(expected);
    const { text, at } = plainTextOf(nodesOf(TEXT));
    expect(plainTextOf(rest)).toMatchObject({
      text: text.slice(0, from) + text.slice(to),
      at: [...at.slice(0, from), ...at.slice(to)],
    });
  });
});

describe("white space at the ends of a paragraph", () => {
  it.each([
    ["**&#32;cd**ab", "s(cd)ab"],
    ["&nbsp;ab&nbsp;", "ab"],
    ["ab&#32;![](x.png)", "ab!"],
    ["ab<u> </u>", "ab"],
    ["&#32;", ""],
  ])("is taken off %s", (text, expected) => {
    expect(print(trim(nodesOf(text)))).toBe(expected);
  });

  it("leaves no nodes of a paragraph of nothing else, or of soft hyphens", () => {
    expect([trim(nodesOf("&#32;")), trim(nodesOf("&shy;"))]).toEqual([[], []]);
  });

  it("is left alone where there is none, and the very nodes with it", () => {
    const nodes = nodesOf("ab **cd** ef");
    expect(trim(nodes)).toBe(nodes);
  });
});

describe("the plain text of a paragraph", () => {
  it("has exponents and indices as signs, and all else of an element as it is", () => {
    expect(plainTextOf(nodesOf("10<sup>-9</sup> H<sub>2</sub>O x<sup>(a+1)</sup> <u>2</u>")).text).toBe(
      "10⁻⁹ H₂O x⁽a⁺¹⁾ 2",
    );
  });

  it("knows which of its characters are bold or emphasised, and where each is from", () => {
    const { strong, emphasised, at } = plainTextOf(nodesOf(TEXT));
    const marked = (flags: readonly boolean[]) => flags.map((flag) => (flag ? "x" : "-")).join("");
    expect(marked(strong)).toBe("--xxxx--------");
    expect(marked(emphasised)).toBe("----xx--------");
    expect(at).toEqual([0, 1, 4, 5, 7, 8, 13, 15, 18, 29, 31, 32, 56, 57]);
    expect(plainTextOf(nodesOf("ab"))).toEqual({
      text: "ab",
      at: [0, 1],
      strong: [false, false],
      emphasised: [false, false],
    });
  });
});
