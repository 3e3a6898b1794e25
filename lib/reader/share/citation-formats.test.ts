import fc from "fast-check";
import { rehype } from "rehype";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import type { Cited } from "./citation";
import { citation, escapeBibtex, escapeHtml, escapeMarkdown } from "./citation-formats";

const CITED: Cited = {
  id: "k1abcdef",
  address: "https://example.org/interviews/shop/k1abcdef/",
  sides: [
    { lang: "zh", paragraphs: ["第一段。", "第二段。"], speaker: "林晓", mark: "" },
    {
      lang: "en",
      paragraphs: ["First.", "A *second* one."],
      speaker: "Lin Xiao",
      mark: "Unofficial translation from the Chinese",
    },
  ],
  title: { zh: "河边的书店", en: "The shop by the river" },
  publisher: { zh: "读书报" },
  date: "2025-02-07",
};

describe("a quotation", () => {
  it("as text gives the speaker, source, date and kind of translation", () => {
    expect(citation(CITED, "text", ["zh"])).toBe(
      "“第一段。\n\n第二段。”\n——林晓，《河边的书店》，读书报，2025年2月7日\n\nhttps://example.org/interviews/shop/k1abcdef/",
    );
    expect(citation(CITED, "text", ["zh", "en"])).toContain(
      "”\n— Lin Xiao (Unofficial translation from the Chinese), The shop by the river, 读书报, 7 February 2025\n\n",
    );
  });

  it("as Markdown is a block quote for each language", () => {
    expect(citation(CITED, "markdown", ["en"])).toBe(
      [
        "> First.\n>\n> A \\*second\\* one.\n>",
        "> — Lin Xiao (Unofficial translation from the Chinese), [The shop by the river](<https://example.org/interviews/shop/k1abcdef/>), 读书报, 7 February 2025",
      ].join("\n"),
    );
  });

  it("as HTML is a blockquote with its language and address", () => {
    const html = citation(CITED, "html", ["zh", "en"]);
    expect(html).toContain('<blockquote lang="zh-Hans" cite="https://example.org/interviews/shop/k1abcdef/">');
    expect(html).toContain("<p>A *second* one.</p>");
    expect(html).toContain("— Lin Xiao (Unofficial translation from the Chinese), <cite>");
  });

  it("as BibTeX is one entry", () => {
    expect(citation(CITED, "bibtex", ["en"])).toBe(`@misc{duidu-k1abcdef,
  author = {{Lin Xiao}},
  title = {{The shop by the river}},
  publisher = {读书报},
  year = {2025},
  date = {2025-02-07},
  url = {https://example.org/interviews/shop/k1abcdef/},
  langid = {english},
  note = {en: Unofficial translation from the Chinese},
  annotation = {“First. A *second* one.”},
}`);
  });

  it("as a link is the address", () => {
    expect(citation(CITED, "link", [])).toBe(CITED.address);
  });
});

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
  it("survive Markdown unchanged, as nothing but text and bare addresses", () => {
    fc.assert(
      fc.property(words, (text) => {
        const tree: Node = remark().use(remarkGfm).parse(escapeMarkdown(text));
        expect(textOf(tree)).toBe(single(text));
        expect(typesOf(tree).filter((type) => !["root", "paragraph", "text", "link"].includes(type))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("survive HTML unchanged, in text and in an attribute", () => {
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

  it("contain no braces or commands in BibTeX except our own", () => {
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
});
