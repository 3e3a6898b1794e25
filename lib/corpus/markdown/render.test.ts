import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../schema/schema";
import { buildOne } from "../fixtures/build";
import { sourceText } from "../fixtures/sources";
import { readPassages } from "../parallel/read-passages";
import { makeSource } from "../text/source";
import { renderPassage, renderTree } from "./render";

function blocksOf(source: string): Block[] {
  return buildOne({ source, sidecar: "title: { zh: 书店 }\n" }).interviews.flatMap(({ front, sections, back }) =>
    [...front, ...sections.flatMap(({ turns }) => turns).flatMap(({ rows }) => rows), ...back].flatMap(({ zh, en }) => [
      ...zh,
      ...en,
    ]),
  );
}

const htmlOf = (source: string) =>
  blocksOf(source)
    .map(({ html }) => html)
    .join("\n");

/** Every tag as a browser would see it: each `<` that is not text begins one. */
const tagsOf = (html: string) => [...html.matchAll(/<([^>]*)>/g)].map(([, inside = ""]) => inside);

const NAMES = [
  ..."p strong em del code pre br hr blockquote ul ol li a span h3 h4 h5 table thead tbody tr th td".split(" "),
  ..."sub sup ruby rt rp u s kbd mark small abbr q cite time".split(" "),
];
const ATTRIBUTES = [
  String.raw`href="(?:https?:)?\/\/[^"]*"`,
  'href="mailto:[^"]*"',
  'title="[^"]*"',
  'class="(?:external|absent-image)"',
  'rel="[a-z ]+"',
  String.raw`start="\d+"`,
  'align="[a-z]+"',
  'datetime="[^"]*"',
  'lang="[^"]*"',
  'dir="(?:ltr|rtl|auto)"',
];
const TAG = new RegExp(String.raw`^\/?(?:${NAMES.join("|")})(?:\s+(?:${ATTRIBUTES.join("|")}))*$`, "i");

/** The text that a reader sees. */
const shown = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

function expectSafe(html: string): void {
  for (const tag of tagsOf(html)) expect(tag).toMatch(TAG);
  // The browser would break up a link in a link.
  expect(html).not.toMatch(/<a\b[^>]*>(?:(?!<\/a>)[\s\S])*<a\b/);
}

describe("a paragraph of plain words, bold and italics", () => {
  it("is written as by rehype", () => {
    const piece = fc.constantFrom(
      "书店",
      " ",
      "&",
      "&amp;",
      "<",
      "\\<b>",
      "\\*",
      "**十年**",
      "*",
      "**",
      "_",
      ">",
      '"',
      "\u00A0",
      "\u3000",
      "`",
      "[a](b)",
      "\n",
      "\t",
    );
    const source = fc.oneof(
      sourceText,
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(source, (text) => {
        for (const passage of readPassages(makeSource("source.md", text), 0).passages)
          expect(renderPassage(passage)).toBe(renderTree(passage));
      }),
      { numRuns: 500 },
    );
  });
});

describe("a paragraph runs from right to left", () => {
  it("where it has such letters, and begins with them", () => {
    expect(htmlOf("问：שלום **书店**\n\n答：好。\n\n- مرحبا\n- 河边")).toBe(
      [
        '<p dir="auto">שלום <strong>书店</strong></p>',
        "<p>好。</p>",
        '<ul>\n<li dir="auto">مرحبا</li>\n<li>河边</li>\n</ul>',
      ].join("\n"),
    );
  });
});

describe("tags among words", () => {
  it.each([
    ["keep an exponent", "10<sup>9</sup>", "<p>10<sup>9</sup></p>", "10⁹"],
    ["break a line", "red<br>Violets", "<p>red<br>\nViolets</p>", "red\nViolets"],
    [
      "keep a reading",
      "<ruby>灯<rt>dēng</rt></ruby>塔",
      "<p><ruby>灯<rp>（</rp><rt>dēng</rt><rp>）</rp></ruby>塔</p>",
      "灯（dēng）塔",
    ],
    ["are bold and italics", "<b>书</b><em>店</em>", "<p><strong>书</strong><em>店</em></p>", "书店"],
    [
      "keep harmless attributes only",
      '<abbr title="河边" onclick="a()" style="b">书</abbr><time datetime="2023-04-05">店</time>',
      '<p><abbr title="河边">书</abbr><time datetime="2023-04-05">店</time></p>',
      "书店",
    ],
    ["keep a language", '<span lang="ja" class="a">灯台</span>守', '<p><span lang="ja">灯台</span>守</p>', "灯台守"],
    [
      "are links",
      '<a href="https://example.org/" onclick="a()">书</a><a href="javascript:b()">店</a>',
      '<p><a href="https://example.org/" class="external" rel="external noreferrer">书</a><span>店</span></p>',
      "书店",
    ],
    ["are text if they are no elements", "was <laughs> it", "<p>was &#x3C;laughs> it</p>", "was <laughs> it"],
    ["are text if they are a comparison", "a<b and b>c", "<p>a&#x3C;b and b>c</p>", "a<b and b>c"],
    ["are text if they are not closed", "书<b>店", "<p>书&#x3C;b>店</p>", "书<b>店"],
    ["are text if they were not opened", "书</sup>店", "<p>书&#x3C;/sup>店</p>", "书</sup>店"],
    ["may cross", "<b>书<i>店</b>河</i>", "<p><strong>书&#x3C;i>店</strong>河&#x3C;/i></p>", "书<i>店河</i>"],
  ])("%s", (_, source, html, text) => {
    const block = blocksOf(`${source}\n\n再见。\n`).find((one) => one.text !== "再见。");
    expect([block?.html, block?.text]).toEqual([html, text]);
  });
});

describe("a box of a task is shown", () => {
  it("before its words", () => {
    expect(htmlOf("- [x] 书店\n- [ ] 河边")).toBe("<ul>\n<li>☑ 书店</li>\n<li>☐ 河边</li>\n</ul>");
  });
});

describe("a bare address", () => {
  it("is a link in brackets too", () => {
    expect(htmlOf("见[https://example.org/map]。\n\n再见。")).toContain('[<a href="https://example.org/map"');
  });

  it.each(["。然后", "，**书店**", "）", "”", "——河边"])("ends before %s", (after) => {
    const html = htmlOf(`见https://example.org/书${after}\n\n再见。`);
    expect(html).toContain('<a href="https://example.org/%E4%B9%A6"');
    expect(html).toContain(`>https://example.org/书</a>${after.replace(/\*\*(.*)\*\*/, "<strong>$1</strong>")}</p>`);
  });
});

describe("the output of a source is never active, and its words are kept", () => {
  it.each([
    ["a script of its own", "<script>alert('书店')</script>", "alert('书店')"],
    ["a script between words", "书店<script>alert(1)</script>河边", "书店<script>alert(1)</script>河边"],
    ["a style", "<style>body{display:none}</style>", "body{display:none}"],
    [
      "a frame",
      '书店<iframe src="https://example.org">里面</iframe>',
      '书店<iframe src="https://example.org">里面</iframe>',
    ],
    ["a handler", '<p onclick="alert(1)">书店</p>', "书店"],
    ["a handler between words", '河边<b onmouseover="alert(1)">书店</b>', "河边书店"],
    ["a drawing that loads", "<svg onload=alert(1)>书店</svg>", "书店"],
    ["an image tag", "书店<img src=x onerror=alert(1)>河边", "书店河边"],
    ["a form", '书店<form action="https://example.org"><input name=a>河边</form>', "<input name=a>河边</form>"],
    ["HTML in a quotation", "> <div onclick=x>书店</div>", "<div onclick=x>书店</div>"],
    ["HTML in a list", "- <div style=x>书店</div>", "<div style=x>书店</div>"],
    ["a comment of its own", "<!-- <script>编辑的话</script> -->\n\n书店", "书店"],
    ["a link that runs", "[书店](javascript:alert(1))", "书店"],
    ["a link that runs, hidden", "[书店](&#106;avascript:alert(1))", "书店"],
    ["a link that holds its page", "[书店](data:text/html,<script>alert(1)</script>)", "书店"],
    ["a link by reference that runs", "[书店][r]\n\n[r]: JAVASCRIPT:alert(1)", "书店"],
    ["a bare address that runs", "<javascript:alert(1)>", "javascript:alert(1)"],
    ["an address with a quotation mark", '[书店](https://example.org/"onclick="alert(1))', "书店"],
    ["a title with a quotation mark", "[书店](https://example.org '\"onclick=\"alert(1)')", "书店"],
    ["an image that runs", "![书店](javascript:alert(1))", "书店"],
    ["an image elsewhere", "![书店](https://example.org/a.png)", "书店"],
    ["an image that holds itself", "![](data:image/svg+xml;base64,AAAA)", "data:image/svg+xml"],
    ["an image in a link", "[![书店](https://example.org/a.png)](https://example.org)", "书店"],
    ["a name in a link that only the old page had", "[书店](../a.html#b)", "书店"],
    ["a footnote", "书店[^1]\n\n[^1]: <b onclick=x>河边</b>", "[1]河边"],
    ["code", "```html\n<script>书店</script>\n```", "<script>书店</script>"],
    ["a table", "| 书店 |\n|---|\n| <script>x</script>[a](javascript:b) |", "书店"],
  ])("%s", (_, source, words) => {
    const html = htmlOf(`${source}\n\n再见。\n`);
    expectSafe(html);
    expect(shown(html)).toContain(words);
  });

  it("loads nothing and executes nothing, whatever the input", () => {
    const attack = fc.constantFrom(
      ...[
        "<img src=//e>",
        "<script src=//e>",
        "[x](javascript:y)",
        '![x](//e "a"b")',
        "<a href='javascript:x'>",
        "<math><style>",
        "<!--",
        "-->",
        "<svg/onload=x>",
        "](data:,x)",
        "&lt;script&gt;",
        '" onload="x',
      ],
    );
    fc.assert(
      fc.property(sourceText, fc.array(fc.tuple(fc.nat(), attack), { maxLength: 5 }), (source, attacks) => {
        const planted = attacks.reduce((text, [at, words]) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + words + text.slice(place);
        }, source);
        expectSafe(htmlOf(planted));
      }),
      { numRuns: 300 },
    );
  });

  it("shows every word of its plain text", () => {
    fc.assert(
      fc.property(sourceText, (source) => {
        // An exponent is a letter in a tag here, and a letter of its own there.
        const plain = (words: string) => words.normalize("NFKC").replace(/\s+/g, "");
        for (const { text, html } of blocksOf(source)) {
          const page = plain(shown(html));
          // Note marks and image names are between the words, so each character is searched for in order.
          let at = -1;
          const missing = [...plain(text)].filter((character) => {
            const next = page.indexOf(character, at + 1);
            if (next >= 0) at = next;
            return next < 0;
          });
          expect(missing).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("marks external links, and puts headings below the page's own", () => {
    expect(htmlOf("问：[书店](https://example.org)？\n\n答：好。\n\n# 河边\n\n答：对。")).toContain(
      '<a href="https://example.org" class="external" rel="external noreferrer">书店</a>',
    );
    expect(htmlOf("# 标题\n\n问：好？\n\n答：对。\n\n# 河边\n\n###### 六级")).toContain("<h3>河边</h3>\n<h5>六级</h5>");
  });
});
