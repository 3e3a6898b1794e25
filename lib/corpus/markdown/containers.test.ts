import { describe, expect, it } from "vitest";
import { passagesIn } from "../fixtures/read";

/** Each passage: its words, and the component around it. */
const read = (text: string) =>
  passagesIn(text).map(({ words, component }) =>
    component === undefined ? words.text : [words.text, component.name, component.attributes],
  );

describe("elements of HTML that hold paragraphs", () => {
  it.each([
    ["line by line", "<p>书店开了。</p>\n<p>河边。</p>\n", ["书店开了。", "河边。"]],
    ["one after the other", "<p>书店</p><p>河边</p>", ["书店", "河边"]],
    ["nested", "<div><section>\n  <p>书店</p>\n</section></div>", ["书店"]],
    ["without closing tags", "<p>书店\n<p>河边\n", ["书店", "河边"]],
    ["around Markdown", "<div>\n\n书店\n\n河边</div>", ["书店", "河边"]],
    ["with tags among the words", "<p><strong>问：</strong>书<i>店</i></p>", ["问：书店"]],
    ["left unclosed, or closed twice", "<div><p>书店</p></p>\n\n河边", ["书店", "河边"]],
  ])("%s", (_, text, passages) => {
    expect(read(text)).toEqual(passages);
  });

  it("become headings and rules where they are such", () => {
    const passages = passagesIn("<h2>\n书店</h2><p>河边</p>\n<hr>\n");
    expect(passages.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "whole"]);
  });

  it("know where their words stand", () => {
    const text = "<div>\r\n<p>书店</p><p>\u200B<b>河</b>边</p></div>\n\n十年";
    const places = passagesIn(text).map(({ words }) => words.at.map((offset) => text.charAt(offset)).join(""));
    expect(places).toEqual(["书店", "河边", "十年"]);
  });

  it("pass on their attributes, the innermost first", () => {
    expect(read('<div class="q"><p>书店</p></div>\n<div class="q"><p class="a" data-by=lin>河边</p></div>')).toEqual([
      ["书店", "div", { class: "q" }],
      ["河边", "p", { class: "a", "data-by": "lin" }],
    ]);
    expect(read('<p class="q">书店\n<p class="a">河边')).toEqual([["书店", "p", { class: "q" }], "河边"]);
  });
});

describe("components", () => {
  it.each([
    ["on lines of their own", '<Chat type="left">书店？</Chat>\n<Chat type="right">河边。</Chat>'],
    ["in paragraphs of their own", "<Chat type=\"left\">书店？</Chat>\n\n<Chat type='right'>河边。</Chat>"],
    ["over several lines", '<Chat\n  type="left"\n>\n书店？\n</Chat>\n<Chat type={"right"}>\n\n河边。\n\n</Chat>'],
    ["in others", '<Talk>\n<Chat type="left">书店？</Chat>\n<Chat type={right}>河边。</Chat>\n</Talk>'],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([
      ["书店？", "Chat", { type: "left" }],
      ["河边。", "Chat", { type: "right" }],
    ]);
  });

  it("may have no attributes, or the name of no component but attributes", () => {
    expect(read("<Question>书店？</Question>\n<x-answer>河边。</x-answer>\n<turn by=lin>十年。</turn>")).toEqual([
      ["书店？", "Question", {}],
      ["河边。", "x-answer", {}],
      ["十年。", "turn", { by: "lin" }],
    ]);
  });

  it.each([
    ["a sound", "<laughs>书店</laughs>"],
    ["a tag in the middle of a line", '书店<Chat type="left">河边</Chat>'],
    ["a tag that ends before its line does", "<Chat>书店</Chat>河边"],
    ["a tag that is never closed", '<Chat type="left">书店'],
    ["a type", "List<String> 书店</String>"],
    ["a comparison", "a<b and b>c"],
  ])("are not %s, which is text", (_, text) => {
    expect(read(text)).toEqual([text]);
  });

  it("are not in code, comments and quotations", () => {
    expect(read("```\n<Chat>书店</Chat>\n```")).toEqual(["<Chat>书店</Chat>"]);
    expect(read("`<Chat>书店</Chat>`")).toEqual(["<Chat>书店</Chat>"]);
    expect(read("> <Chat>书店</Chat>")).toEqual(["<Chat>书店</Chat>"]);
    expect(read("书店\n\n<!--\n<Chat>书店</Chat>\n-->")).toEqual(["书店"]);
  });
});
