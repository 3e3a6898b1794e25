import { describe, expect, it } from "vitest";
import type { Cited } from "./citation";
import { citation } from "./citation-formats";

const CITED: Cited = {
  id: "k1abcdef",
  address: "https://example.org/interviews/shop/k1abcdef/",
  sides: [
    { lang: "zh", htmlLang: "zh-Hans", paragraphs: ["第一段。", "第二段。"], speaker: "林晓", mark: "" },
    {
      lang: "en",
      htmlLang: "en",
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
