import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceText } from "../fixtures/sources";
import { makeSource } from "../text/source";
import { type Phrasing, parseMarkdown } from "./parse";
import { cut, plainTextOf, remove, trim } from "./words";

/** The nodes of a paragraph, and the number of things without words (images, tags, notes) in them. */
function nodesOf(text: string) {
  const root = parseMarkdown(makeSource("source.md", text), 0);
  return root.children.flatMap((node) => (node.type === "paragraph" ? node.children : []));
}

function wordless(nodes: Phrasing): number {
  return nodes.reduce<number>((sum, node) => {
    if ("children" in node) return sum + wordless(node.children);
    return sum + (node.type === "text" || plainTextOf([node]).text !== "" ? 0 : 1);
  }, 0);
}

const paragraph = sourceText.map(nodesOf).filter((nodes) => nodes.length > 0);

describe("words", () => {
  it("know the source offset of each of their characters", () => {
    const text = "**周墨\\*：** 一&amp;amber&#x5B57; `三\n四` *五*  \r\n六[七](https://example.org/七)";
    const { text: words, at, strong } = plainTextOf(nodesOf(text));
    expect(words).toBe("周墨*： 一&amber字 三\n四 五\n六七");
    expect(at.map((offset) => text[offset]).join("")).toBe("周墨*： 一&amber& 三\n四 五 六七");
    expect(at[words.indexOf("amber")]).toBe(text.indexOf("amber"));
    expect(words.split("").filter((_, i) => strong[i])).toEqual(["周", "墨", "*", "："]);
  });

  it("can be cut anywhere without losing or duplicating a word, a mark or an image", () => {
    fc.assert(
      fc.property(paragraph, fc.nat(), (nodes, seed) => {
        const { text, at, strong } = plainTextOf(nodes);
        const border = seed % (text.length + 1);
        const parts = [cut(nodes, 0, border), cut(nodes, border, text.length)];
        const joined = parts.map((part) => plainTextOf(part));
        expect(joined.map((words) => words.text).join("")).toBe(text);
        expect(joined.flatMap((words) => words.at)).toEqual(at);
        expect(joined.flatMap((words) => words.strong)).toEqual(strong);
        // At the very end both parts may claim what follows the last word: the first has it when it is the whole.
        if (border < text.length) expect(wordless(parts.flat())).toBe(wordless(nodes));
      }),
      { numRuns: 250 },
    );
  });

  it("are removed without removing anything else", () => {
    fc.assert(
      fc.property(paragraph, fc.nat(), fc.nat(), (nodes, a, b) => {
        const { text } = plainTextOf(nodes);
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        const rest = remove(nodes, from, to);
        expect(plainTextOf(rest).text).toBe(text.slice(0, from) + text.slice(to));
        expect(wordless(rest)).toBe(wordless(nodes));
      }),
      { numRuns: 250 },
    );
  });

  it("are trimmed only of white space at the ends", () => {
    fc.assert(
      fc.property(paragraph, (nodes) => {
        expect(plainTextOf(trim(nodes)).text).toBe(plainTextOf(nodes).text.trim());
        expect(wordless(trim(nodes))).toBe(wordless(nodes));
      }),
      { numRuns: 250 },
    );
  });
});
