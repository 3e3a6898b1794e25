import { describe, expect, it } from "vitest";
import { parseWhole } from "./grammar";
import { parseAround } from "./plain-paragraphs";

/** What of a text goes to the Markdown parser, once the tree has been found the same as when all of it does. */
function parsed(text: string): string {
  let passed = "";
  const root = parseAround(text, (some) => {
    passed = some;
    return parseWhole(some);
  });
  expect(root).toEqual(parseWhole(text));
  return passed;
}

describe("plain paragraphs are not passed to the Markdown parser", () => {
  it.each([
    ["one, and several with only blank lines between them", "书店。", "x"],
    ["", "书店。\n\n河水涨了。\n \t\n\nOpen air.", "x"],
    [
      "between other lines",
      "# 书店\n\n问：开了多久？\n\n- 十年\n\n后来呢？\n\n河。\n\n> 引文",
      "# 书店\n\nx\n\n- 十年\n\nx\n\n> 引文",
    ],
    [
      "with other line ends",
      "# 书店\r\n\r\n问：多久？\r\n\r\n- 十年\r\r河。\r\r- 完\r\n",
      "# 书店\r\n\r\nx\r\n\r\n- 十年\r\rx\r\r- 完\r\n",
    ],
    ["with the space around them", "\n\n书店。\n\n\n", "\n\nx\n\n\n"],
    ["and a list is still ended by them", "- 一\n\n书店。\n\n- 二\n\n  三", "- 一\n\nx\n\n- 二\n\n  三"],
    ["and neither is bold in them", "**问：**开了多久？\n\n整整**十年**，**真的**", "x"],
    ["", "**Lin:** open air\n\n**a**b**c**", "x"],
    ["", "**十年**\n\n**好：**", "x"],
    ["with letters outside the basic plane", "𠮷野家，𠮷。\n\n**𠮷**", "x\n\n**𠮷**"],
    ["in which a word only resembles an address", "ww. htt. 冒号：a: b", "x"],
  ])("%s", (_, text, passed) => {
    expect(parsed(text)).toBe(passed);
  });
});

describe("what may be Markdown is passed to it", () => {
  it.each([
    ["lines that are not alone", "书店。\n河。\n\n书。", "书店。\n河。\n\nx"],
    ["", "书。\n\n书店。\n河。\n\n水。\n\n# 完", "x\n\n书店。\n河。\n\nx\n\n# 完"],
    ["", "- 一\n书店。\n\n河。", "- 一\n书店。\n\nx"],
    ["a line above a rule", "书店\n===\n\n河。", "书店\n===\n\nx"],
    ["an indented line", "　书店。\n\n  河。\n\n书。", "　书店。\n\n  河。\n\nx"],
    ["a line that ends with a space", "书店。 \n\n河。", "书店。 \n\nx"],
    [
      "a line that begins with a mark or a digit",
      "1990 年\n\n+ 书\n\n=\n\n: 书\n\n河。",
      "1990 年\n\n+ 书\n\n=\n\n: 书\n\nx",
    ],
    [
      "a mark inside",
      "a_b_\n\n`c`\n\n5~10\n\na\\*\n\n&amp;\n\n[d]\n\na@b\n\na|b\n\n<b>a\n\n河。",
      "a_b_\n\n`c`\n\n5~10\n\na\\*\n\n&amp;\n\n[d]\n\na@b\n\na|b\n\n<b>a\n\nx",
    ],
    ["an address", "见 www.a.cn 吧\n\n见 HTTP 吧\n\n河。", "见 www.a.cn 吧\n\n见 HTTP 吧\n\nx"],
    ["asterisks that are not bold, or may not be", "*十年*了\n\n河。", "*十年*了\n\nx"],
    ["", "**十年\n\n河。", "**十年\n\nx"],
    ["", "*十\n\n河。", "*十\n\nx"],
    ["", "**十*年\n\n河。", "**十*年\n\nx"],
    ["", "书** 年**\n\n河。", "书** 年**\n\nx"],
    ["", "书**年 **店\n\n河。", "书**年 **店\n\nx"],
    ["", "书**年。**店\n\n河。", "书**年。**店\n\nx"],
    ["", "书**“年**店\n\n河。", "书**“年**店\n\nx"],
    ["", "**Lin:**open\n\n河。", "**Lin:**open\n\nx"],
    ["", "***年***店\n\n河。", "***年***店\n\nx"],
    ["", "书**年***店\n\n河。", "书**年***店\n\nx"],
    ["", "书****店\n\n河。", "书****店\n\nx"],
    ["", "a * b\n\n河。", "a * b\n\nx"],
  ])("%s", (_, text, passed) => {
    expect(parsed(text)).toBe(passed);
  });

  it.each([
    ["a fence, which goes on over blank lines", "河。\n\n```\n书店。\n\n书。\n```"],
    ["", "河。\n\n~~~\n书店。\n\n书。"],
    ["some HTML, which does too", "河。\n\n<pre>\n\n书店。\n\n</pre>"],
    ["", "河。\n\n<!-- \n\n书店。\n\n-->"],
    ["", "河。\n\n<?a\n\n书店。"],
    ["a definition", "河。\n\n[^1]: 书店。"],
    ["a byte order mark", "\uFEFF河。"],
    ["no plain paragraph", "# 书店"],
    ["nothing", ""],
  ])("with all the rest: %s", (_, text) => {
    expect(parsed(text)).toBe(text);
  });
});
