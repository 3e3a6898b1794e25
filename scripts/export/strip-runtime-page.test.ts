import { describe, expect, it } from "vitest";
import { loadsRuntime, stripRuntimeFromPage, UnknownShape } from "./strip-runtime-page";

const ASSETS = "/reader/_next/static/";

/** A page as Next exports it, with what is to be tested in its body. */
function page(body: string): string {
  return [
    '<!DOCTYPE html><html lang="zh-Hans"><head><meta charSet="utf-8"/>',
    '<link rel="stylesheet" href="/reader/_next/static/chunks/a.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/reader/_next/static/chunks/b.js"/>',
    '<link rel="preload" href="/reader/duidu.css" as="style"/>',
    '<script src="/reader/_next/static/chunks/c.js" async=""></script><title>A &lt;script&gt;</title>',
    '<script src="/reader/duidu.js"></script><script src="/reader/_next/static/chunks/d.js" noModule=""></script></head>',
    `<body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->`,
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script>',
    "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
    '<script>self.__next_f.push([1,"1:\\"\\u003cscript>\\""])</script></body></html>',
  ].join("");
}

describe("a page without client components", () => {
  it("keeps its text, its style and the reading script, and nothing of the runtime", () => {
    const text = '<main><p title="a > b <script src=x>">一 &lt;script&gt; &amp; two</p></main>';
    expect(stripRuntimeFromPage(page(text), ASSETS)).toBe(
      [
        '<!DOCTYPE html><html lang="zh-Hans"><head><meta charSet="utf-8"/>',
        '<link rel="stylesheet" href="/reader/_next/static/chunks/a.css"/>',
        '<title>A &lt;script&gt;</title><script src="/reader/duidu.js"></script></head>',
        `<body>${text}</body></html>`,
      ].join(""),
    );
  });

  it("keeps data for machines", () => {
    const data = '<script type="application/ld+json">{"@type":"Article"}</script>';
    expect(stripRuntimeFromPage(page(data), ASSETS)).toContain(data);
  });
});

describe("words about a runtime", () => {
  const WORDS =
    '<p title="<script src=/_next/static/chunks/a.js>">self.__next_f.push([1]) and data-precedence="next" in words</p>';

  it("stay in the page", () => {
    expect(stripRuntimeFromPage(page(WORDS), ASSETS)).toContain(WORDS);
  });

  it("load none", () => {
    expect(loadsRuntime(`<html><body>${WORDS}<!-- self.__next_f.push() --></body></html>`)).toBe(false);
    expect(loadsRuntime(page(""))).toBe(true);
    expect(loadsRuntime('<script async="" src="/a/_next/static/chunks/c.js"></script>')).toBe(true);
    expect(loadsRuntime("<script>self.__next_f.push([1])</script>")).toBe(true);
  });
});

describe("the build stops at", () => {
  it.each([
    ["a script of another place", '<script src="/reader/other.js"></script>'],
    ["an inline script that is not known", "<script>$RC('B:0','S:0')</script>"],
    ["a preload of something else", '<link rel="preload" as="font" href="/reader/_next/static/media/a.woff2"/>'],
    ["a part that is still to come", '<!--$?--><template id="B:0"></template><!--/$-->'],
    ["a part that is put in later", '<template id="P:1"></template>'],
    ["a second reading script", '<script src="/reader/duidu.js"></script>'],
    ["a script without an end", "<script>"],
  ])("%s", (_, body) => {
    expect(() => stripRuntimeFromPage(page(body), ASSETS)).toThrow(UnknownShape);
  });

  it("a page without a runtime, which is not what Next exports", () => {
    expect(() => stripRuntimeFromPage('<html><head><script src="/duidu.js"></script></head></html>', ASSETS)).toThrow(
      UnknownShape,
    );
  });

  it("a runtime that is served from somewhere else", () => {
    expect(() => stripRuntimeFromPage(page(""), "/_next/static/")).toThrow(UnknownShape);
  });
});
