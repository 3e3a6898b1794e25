import fc from "fast-check";
import { rehype } from "rehype";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { escapeBibtex, escapeHtml, escapeMarkdown, escapeXml, jsonForScript } from "./escape";

const SIGNS = "\\`*_{}[]()#+-.!|<>~&:=@/$^\"'%1290ab中， \n";
const words = fc.string({ unit: fc.constantFrom(...SIGNS, "www.", "http://", "&amp;", "a@b.org"), maxLength: 30 });
const single = (text: string) => text.replace(/\s+/g, " ").trim();

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}
const textOf = ({ value = "", children = [] }: Node): string => value + children.map(textOf).join("");
const typesOf = ({ type, children = [] }: Node): string[] => [type, ...children.flatMap(typesOf)];

describe("escaped words", () => {
  it("are read back from Markdown as they were, and are nothing but text and bare addresses", () => {
    fc.assert(
      fc.property(words, (text) => {
        const tree: Node = remark().use(remarkGfm).parse(escapeMarkdown(text));
        expect(textOf(tree)).toBe(single(text));
        expect(typesOf(tree).filter((type) => !["root", "paragraph", "text", "link"].includes(type))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("are read back from HTML, in text and in an attribute", () => {
    fc.assert(
      fc.property(words, (text) => {
        const html = `<p title="${escapeHtml(text)}">x${escapeHtml(text)}</p>`;
        const tree = rehype().data("settings", { fragment: true }).parse(html);
        const [p] = tree.children;
        expect(textOf(tree)).toBe(`x${text}`);
        expect(p?.type === "element" && p.properties.title).toBe(text);
      }),
    );
  });

  it("are signs that TeX prints, in BibTeX", () => {
    expect(escapeBibtex("{a} ~ ^ \\ # $ % & _")).toBe(
      String.raw`\textbraceleft{}a\textbraceright{} \textasciitilde{} \textasciicircum{} \textbackslash{} \# \$ \% \& \_`,
    );
  });

  it("hold no brace and no command in BibTeX that is not one of ours", () => {
    fc.assert(
      fc.property(words, (text) => {
        const left = escapeBibtex(text).replace(
          /\\text(?:backslash|braceleft|braceright|asciitilde|asciicircum)\{\}|\\[#$%&_]/g,
          "",
        );
        expect(left).not.toMatch(/[\\{}~^#$%&_]/);
      }),
    );
  });

  it("cannot end the script element that they stand in", () => {
    const value = { text: "</script><!--" };
    expect(jsonForScript(value)).not.toContain("<");
    expect(JSON.parse(jsonForScript(value))).toEqual(value);
  });
});

it("a document of XML holds no character that XML forbids", () => {
  expect(escapeXml("a\u0000\u001B<b>\u{D800}\uFFFE\t雾 🦊")).toBe("a\uFFFD\uFFFD&lt;b&gt;\uFFFD\uFFFD\t雾 🦊");
});
